import { describe, expect, test } from 'vitest';
import { madeTexts } from '../../../../../src/extract/ads/unshown/script/made-texts.ts';

function made(script: string, data: Readonly<Record<string, string>> = {}): string[] {
  return madeTexts(script, { data: new Map(Object.entries(data)), names: new Map() }).map(({ value }) => value);
}

describe('madeTexts() puts together', () => {
  test.each<readonly [string, string, string]>([
    ['texts in a row', `a.href = "tel:" + '07400' + "123456"`, 'tel:07400123456'],
    ['variables', `var p = "07400", q = " 123"; var r = "456"; e.innerHTML = p + q + r;`, '07400 123456'],
    ['a text that grows', `var t = "07"; t += "400"; t += " 123456";`, '07400 123456'],
    ['a text with places', "e.innerHTML = `tel:${'07400' + '123456'}`", 'tel:07400123456'],
    ['codes of characters', 'e.textContent = String.fromCharCode(48, 55, 52, 48, 48)', '07400'],
    ['a list of codes', 'e.textContent = String.fromCharCode.apply(null, [48, 55, 52, 48, 48])', '07400'],
    ['what is turned round', `document.write("65432100470".split("").reverse().join(""))`, '07400123456'],
    ['a list', `e.textContent = ["07400", "123456"].join(" ")`, '07400 123456'],
    ['base64', `e.href = atob("${btoa('tel:07400123456')}")`, 'tel:07400123456'],
    ['what is percent-coded', 'e.textContent = unescape("%30%37%34%30%30")', '07400'],
    ['escapes', String.raw`e.textContent = "\x30\x37" + "\u0034\60\60"`, '07400'],
    ['what is taken out', `e.textContent = "07x400x12".replace(/x/g, "")`, '0740012'],
    ['hexadecimal', `e.textContent = "3037343030".match(/../g).map(h => String.fromCharCode(parseInt(h, 16))).join("")`, '07400'],
    ['members of an object', `var c = { p: "07400", q: "123456" }; e.href = "tel:" + c.p + c.q`, 'tel:07400123456'],
    ['members of a list', `var x = ["tel:", "07400"]; e.href = x[0] + x[1]`, 'tel:07400'],
    ['a method by its name', `e.textContent = ["07400", "123"]["join"]("")`, '07400123'],
    [
      'codes under a key',
      'e.textContent = [29, 26, 25, 29, 29].map(function (c) { return String.fromCharCode(c ^ 45); }).join("")',
      '07400',
    ],
    ['a small function', `function d(s) { return atob(s).split("").reverse().join(""); } e.textContent = d("${btoa('00470')}")`, '07400'],
    [
      'a function of statements',
      'function d(s) { var r = ""; for (var i = 0; i < s.length; i++) { r += String.fromCharCode(s.charCodeAt(i) - 1); } return r; } e.textContent = d("18511")',
      '07400',
    ],
    [
      'a loop',
      'var a = [49, 56, 53, 49, 49], s = ""; for (var i = 0; i < a.length; i++) s += String.fromCharCode(a[i] - 1); e.textContent = s',
      '07400',
    ],
    [
      'a loop over letters',
      'let s = ""; for (const c of "18511") s += String.fromCharCode(c.charCodeAt(0) - 1); e.textContent = s',
      '07400',
    ],
    [
      'what each member adds',
      'let s = ""; [48, 55, 52, 48, 48].forEach((c) => { s += String.fromCharCode(c); }); e.textContent = s',
      '07400',
    ],
    ['an object of a frame', `{ open: false, num: '021 123 45' + '03' }`, '021 123 4503'],
  ])('%s', (_, script, expected) => {
    expect(made(script)).toContain(expected);
  });

  test('data attributes of the page', () => {
    const data = { phoneBack: '65432100470' };
    expect(made('e.textContent = e.dataset.phoneBack.split("").reverse().join("")', data)).toEqual(['07400123456']);
    expect(made('e.textContent = $("#x").data("phone-back").split("").reverse().join("")', data)).toEqual(['07400123456']);
    expect(made('e.textContent = e.getAttribute("data-phone-back").slice(0, 5)', data)).toEqual(['65432']);
  });

  test('what scripts before it named', () => {
    const around = { data: new Map<string, string>(), names: new Map() };
    madeTexts(`var d = (s) => s.split("").reverse().join("");`, around);
    expect(madeTexts('e.textContent = d("00470")', around)).toEqual([{ value: '07400', name: 'textContent' }]);
  });
});

describe('madeTexts() leaves out', () => {
  test.each([
    ['what is merely written down', `track("07400 123456"); var a = "07400 123456"; b({ c: "07400" })`],
    ['what only running it would give', 'e.textContent = now() + fetch("/phone")'],
    ['a function that calls itself', 'function f(a) { return f(a + a); } e.textContent = f("07400")'],
    ['what cannot be read', 'e.textContent = "07400'],
    ['comments', '/* e.textContent = "07400" + "123456" */ // "07400" + "123456"'],
    ['patterns that are not plain', 'e.textContent = "07400".replace(/(a+)+$/, "")'],
  ])('%s', (_, script) => {
    expect(made(script).filter((text) => text !== '07400' || script.includes('now'))).toEqual([]);
  });

  test.each([
    ['brackets', '('.repeat(20_000)],
    ['arrows', 'x=>'.repeat(6_000)],
    ['plus signs', 'a="x";'.concat('a+'.repeat(8_000))],
    ['loops', 'var a="0123456789";for(i=0;i<200;i++)for(j=0;j<200;j++)'.repeat(300)],
    ['growth', `var a = "0123456789"; ${'a = a + a; '.repeat(300)}`],
    ['templates', '`${`${'.repeat(5_000)],
    ['functions', 'function f(a){return '.repeat(2_000)],
  ])('and stays bounded on many %s', (_, script) => {
    const start = process.cpuUsage();
    expect(() => made(script)).not.toThrow();
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(1_000);
  });
});
