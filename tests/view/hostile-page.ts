/** Ways in which a page reaches out, leads away, runs or breaks out of what holds it; `${site}` is the address of a server that counts. Each asks for an address of its own, so that a hit tells which it was. */
export function hostileVectors(site: string): readonly string[] {
  return [
    `<meta http-equiv="refresh" content="0;url=${site}/v-refresh">`,
    `<base href="${site}/v-base/"><img src="through-base.png"><a href="x" target="_top">x</a>`,
    `<img src="${site}/v-img.png" onerror="top.location='${site}/v-onerror'">`,
    `<img srcset="${site}/v-srcset.png 1x, ${site}/v-srcset2.png 2x">`,
    `<picture><source srcset="${site}/v-source.webp"><img src="${site}/v-picture.png"></picture>`,
    `<div style="background:url(${site}/v-style.png)">styled</div>`,
    `<style>@import "${site}/v-import.css"; body{background:url('${site}/v-css.png')} @font-face{font-family:f;src:url(${site}/v-font)} *{font-family:f}</style>`,
    `<link rel="stylesheet" href="${site}/v-link.css"><link rel="icon" href="${site}/v-icon.ico">`,
    `<link rel="preload" as="image" href="${site}/v-preload.png"><link rel="prefetch" href="${site}/v-prefetch"><link rel="prerender" href="${site}/v-prerender">`,
    `<link rel="dns-prefetch" href="${site}"><link rel="preconnect" href="${site}"><link rel="modulepreload" href="${site}/v-module.js">`,
    `<svg><image href="${site}/v-svg.png"/><use href="${site}/v-use.svg#a"/><script>fetch('${site}/v-svgscript')</script><style>@import '${site}/v-svgstyle'</style></svg>`,
    `<svg><a href="${site}/v-svga"><animate attributeName="href" to="javascript:fetch('${site}/v-animate')" begin="0s"/><text>x</text></a></svg>`,
    `<object data="${site}/v-object.html"></object><embed src="${site}/v-embed.html"><applet code="${site}/v-applet"></applet>`,
    `<math><maction actiontype="statusline" xlink:href="${site}/v-math">x</maction><mtext><img src="${site}/v-mathimg.png"></mtext></math>`,
    `<form id="f" action="${site}/v-form"><input name="a" autofocus onfocus="this.form.submit()"><button formaction="${site}/v-formaction">go</button></form>`,
    `<input type="image" src="${site}/v-inputimage.png">`,
    `<a href="${site}/v-ping-target" ping="${site}/v-ping" id="ping">ping</a><script>document.getElementById('ping').click()</script>`,
    `<noscript><img src="${site}/v-noscript.png"></noscript><noscript><p title="</noscript><img src='${site}/v-noscript2.png'>"></noscript>`,
    `<iframe src="${site}/v-frame"></iframe><iframe srcdoc="<img src='${site}/v-srcdoc.png'><script>top.location='${site}/v-srcdoctop'</script>"></iframe>`,
    `<iframe srcdoc="&lt;iframe srcdoc=&quot;&amp;lt;img src='${site}/v-nested.png'&amp;gt;&quot;&gt;"></iframe>`,
    `"></iframe><img src="${site}/v-breakout.png"><script>document.title='LEFT';location='${site}/v-breakoutscript'</script>`,
    `&quot;&gt;&lt;/iframe&gt;&lt;img src="${site}/v-entities.png"&gt;&#60;img src=${site}/v-numeric.png&#62;`,
    `&amp;quot;&amp;gt;&amp;lt;img src="${site}/v-double.png"&amp;gt;`,
    `<template><img src="${site}/v-template.png"></template><template shadowrootmode="open"><img src="${site}/v-shadow.png"></template>`,
    `<video poster="${site}/v-poster.png" src="${site}/v-video.mp4" autoplay></video><audio src="${site}/v-audio.mp3" autoplay></audio><track src="${site}/v-track.vtt">`,
    `<script>fetch('${site}/v-fetch');new Image().src='${site}/v-image';navigator.sendBeacon('${site}/v-beacon');document.title='LEFT'</script>`,
    `<script>top.location='${site}/v-top';window.open('${site}/v-open')</script><body onload="location='${site}/v-onload'">`,
    `<table background="${site}/v-table.png"><td background="${site}/v-td.png">cell</td></table><body background="${site}/v-body.png">`,
    // mXSS: what one parser takes for text or an attribute, another for an element.
    `<svg></p><style><a id="</style><img src=${site}/v-mxss1.png onerror=fetch('${site}/v-mxss1x')>">`,
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=${site}/v-mxss2.png&gt;"></table></mtext></math>`,
    `<noembed><img title="</noembed><img src=${site}/v-mxss3.png>"></noembed><xmp><p title="</xmp><img src=${site}/v-mxss4.png>"></xmp>`,
    `<textarea><p title="</textarea><img src=${site}/v-mxss5.png>"></textarea><title><p title="</title><img src=${site}/v-mxss6.png>"></title>`,
    `<form><math><mtext></form><form><mglyph><style></math><img src=${site}/v-mxss7.png>`,
    `<select><option><style></option></select><img src=${site}/v-mxss8.png></style></select>`,
    `<!--><img src=${site}/v-comment1.png>--><!--!><img src=${site}/v-comment2.png><![CDATA[<img src=${site}/v-cdata.png>]]><?php <img src=${site}/v-pi.png> ?>`,
    `<a href="javascript:top.location='${site}/v-js'" autofocus>js</a><a href="data:text/html,<script>fetch('${site}/v-data')</script>">d</a>`,
    `<u title="x" onmouseover="fetch('${site}/v-over')" style="background:url(${site}/v-u.png)">u</u><i title='"><img src=${site}/v-title.png>'>i</i>`,
    `<img alt='"><img src=${site}/v-alt.png>' src="${site}/v-altimg.png"><area href="${site}/v-area" ping="${site}/v-areaping">`,
    `<object><param name="movie" value="${site}/v-param"></object><frameset><frame src="${site}/v-frameset"></frameset><portal src="${site}/v-portal"></portal>`,
    `<a\u0000href="${site}/v-nul">n</a><im\u0000g src="${site}/v-nul.png"><img/src="${site}/v-slash.png"><<img src="${site}/v-lt.png">`,
    `${'<div><b>'.repeat(3000)}<img src="${site}/v-deep.png">deep`,
    `<p>unclosed <b <i <img src="${site}/v-unclosed.png`,
  ];
}

/** The page: all of them, one after the other, and words at either end that a reader must still find. */
export function hostilePage(site: string): string {
  return `<!doctype html><html><head><title>Hostile</title></head><body><h1>Words at the beginning</h1><p>Call +31 6 12345678</p>${hostileVectors(site).join('\n<p>between</p>\n')}`;
}
