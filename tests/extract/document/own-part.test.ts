import { describe, expect, test } from 'vitest';
import { readOwnPart } from '../../../src/extract/document/own-part.ts';
import { parseDocument } from '../../../src/extract/document/parse-document.ts';

const own = (html: string): ReturnType<typeof readOwnPart> => readOwnPart(parseDocument(html, 'https://site.test/a/'));
const FRAME = '<header><h1>Site</h1><a href=/login>Log in</a></header>';
const FOOT = '<footer><p>Terms of the site, privacy, and a long line of other words</p></footer>';
const AD = '<main><h1>Two chairs</h1><p>Oak, hardly used, to be fetched in the old town.</p></main>';

describe('readOwnPart()', () => {
  test('leaves out header, footer, links, buttons and labels', () => {
    const part = own(`${FRAME}${AD}<main><a href=/x>Other ad</a><button>Call</button><label>Name</label></main>${FOOT}`);
    expect(part).toMatchObject({
      headings: ['Two chairs'],
      lines: ['Two chairs', 'Oak, hardly used, to be fetched in the old town.'],
      links: 1,
      buttons: 1,
    });
    expect(part.letters).toBe(45);
  });

  test.each([
    ['a cookie banner', '<div class="cc-window cc-banner"><p>We use cookies.</p><button>OK</button></div>'],
    ['a dialogue that opens later', '<div class="modal fade"><h5>Log in</h5><form action="/login"><input type=password></form></div>'],
    ['a login box beside the content', '<div class="quick-login"><form action="/login"><input type=password></form></div>'],
  ])('leaves out %s', (_what, html) => {
    expect(own(`${FRAME}${AD}${html}${FOOT}`)).toMatchObject({ hasLoginForm: false, buttons: 0, isGate: false, letters: 45 });
  });

  test.each([
    ['a form in the content', '<form action="/x"><input name=u><input type=password></form>', true],
    ['an open dialogue', '<div class="modal show"><form action="/x"><input type=password></form></div>', true],
    ['a form without password that logs in', '<form action="/login"><input type=email name=email></form>', true],
    ['a search form', '<form action="/search"><input name=q></form>', false],
  ])('sees a login form: %s', (_what, html, expected) => {
    expect(own(`${FRAME}<main><h1>Members</h1>${html}</main>`).hasLoginForm).toBe(expected);
  });

  test.each([
    ['a widget', '<form><div class="g-recaptcha"></div><button>Go</button></form>', 'widget'],
    ['a widget without a form', '<div class="cf-turnstile"></div>', 'widget'],
    ['a picture to type off', '<form><img src="/captcha.php?x=1"><input name=a></form>', 'widget'],
    ['a sum', '<form><input name=sum><input type=submit></form>', 'question'],
    ['a contact form with a widget', '<form><textarea></textarea><div class="h-captcha"></div></form>', undefined],
    ['a search field', '<form><input name=q></form>', undefined],
    ['a word of a class that only begins so', '<div class="captcha-free"></div>', undefined],
  ])('sees a puzzle: %s', (_what, html, expected) => {
    expect(own(`<main><h1>Check</h1>${html}</main>`).puzzle).toBe(expected);
  });

  test.each([
    ['an age gate alone', '<div class="box age-gate"><h1>Adults only</h1><p>Enter at 18.</p><button>Enter</button></div>', true],
    [
      'a consent tool alone',
      '<div class="qc-cmp2-container"><p>We and our partners store cookies on your device.</p><button>OK</button></div>',
      true,
    ],
    [
      'a cookie wall in the frame',
      `${FRAME}<main><div class="cookie-wall"><h1>Your choice</h1><p>Before you go on.</p></div></main>${FOOT}`,
      true,
    ],
    ['an age gate over an ad', `<div class="age-gate"><p>18?</p></div>${AD}`, false],
    ['a banner over an ad', `<div class="cookie-banner"><p>We use cookies.</p></div>${AD}`, false],
  ])('sees a gate: %s', (_what, html, expected) => {
    expect(own(html).isGate).toBe(expected);
  });

  test('is linear in nested boxes', () => {
    const part = own(`${'<div class="consent">'.repeat(400)}<p>text</p>`);
    expect(part.letters).toBe(4);
  });
});
