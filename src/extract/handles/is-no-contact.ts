import { MAIL_PROVIDERS } from './mail-providers.ts';

/** Hosts of maps, of shops for apps, of plugins and of counters: whoever links there names a place or a program, and no contact. */
const HOSTS: ReadonlySet<string> = new Set(
  (
    'maps.google.com maps.app.goo.gl maps.apple.com openstreetmap.org osm.org waze.com 2gis.ru 2gis.com 2gis.kz mapy.cz mapy.com map.naver.com map.kakao.com ditu.amap.com amap.com what3words.com w3w.co here.com wego.here.com share.here.com ' +
    'play.google.com apps.apple.com itunes.apple.com appgallery.huawei.com apps.microsoft.com rustore.ru apkpure.com telegram.org desktop.telegram.org macos.telegram.org get.adobe.com adobe.com ' +
    'addtoany.com addthis.com sharethis.com cookiebot.com onetrust.com cookiepedia.co.uk youronlinechoices.com allaboutcookies.org aboutcookies.org tools.google.com policies.google.com support.google.com support.mozilla.org ' +
    'gravatar.com recaptcha.net hcaptcha.com googletagmanager.com google-analytics.com metrika.yandex.ru liveinternet.ru top.mail.ru rambler.ru hotlog.ru phpbb.com vbulletin.com xenforo.com discourse.org wordpress.org joomla.org drupal.org elementor.com jquery.com openstreetmap.de leafletjs.com mapbox.com'
  ).split(' '),
);

/** Whether a link leads to a map, a shop for apps, the maker of a program, or the front page of a provider of mail. `host` as WebLink has it. */
export function isNoContact(host: string, [first = '']: readonly string[]): boolean {
  if (first === '' && MAIL_PROVIDERS.has(host)) return true;
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) if (HOSTS.has(rest)) return true;
  // Maps that are a part of a larger site, of any country.
  return (/^maps?$/.test(first) && MAPPED.test(host)) || /^maps?\./.test(host) || (host === 'goo.gl' && first === 'maps');
}

/** Sites whose maps are a path of their own; whole hosts. */
const MAPPED = /^(?:google(?:\.[a-z]{2,3}){1,2}|bing\.com|yandex\.[a-z]{2,3}(?:\.[a-z]{2})?|yahoo\.co\.jp|baidu\.com|facebook\.com)$/;
