import { describe, expect, test } from 'vitest';
import { readHtmlRecord } from '../../../src/extract/read-html-record.ts';

const SAID =
  '<p>A pram in good order, one careful family, comes with the rain cover and a second set of wheels. To be fetched by the end of the month.</p>';

function aliases(box: string, lang = 'en'): readonly string[] {
  const html = `<!doctype html><html lang="${lang}"><title>Pram</title><main><h1>Pram for sale</h1>${SAID}</main>${box}`;
  return readHtmlRecord({ html, url: 'https://site-a.test/item/4711', category: 'marketplace' }).fields.aliases;
}

describe('nameOfAdvertiser()', () => {
  test.each([
    [
      'a box called after sellers',
      '<aside><div class="saljare"><img alt=""><h3>Therese B</h3><p>Svarar oftast</p></div></aside>',
      ['Therese'],
    ],
    ['since when one is there', '<div><p>Frank K. · Mitglied seit 03.06.2020</p></div>', ['Frank']],
    ['a private person', '<div><b>Gerhard</b><br>Privat · 1160 Wien</div>', ['Gerhard']],
    ['how many ads there are', '<aside><div><p>Bertrand</p><p>2 annonces</p></div></aside>', ['Bertrand']],
    ['a line below in Ukrainian', '<div><h5>Оксана</h5><span>На сайті з травня 2019</span></div>', ['Оксана']],
    ['a name in full', '<div class="ad-owner">Marta Kowalska</div>', ['Marta Kowalska']],
  ])('is told by %s', (_, box, names) => {
    expect(aliases(box)).toEqual(names);
  });

  test.each([
    ['a user name', '<div class="seller">lola_1988</div>'],
    ['a firm', '<div class="seller">Baby World Ltd</div>'],
    ['a street', '<div><b>Georgstraße</b><br>Privat</div>'],
    ['who comments', '<div class="comments"><div class="comment-author">Anna</div><p>Still for sale?</p></div>'],
    ['one of several', '<div class="seller">Anna</div><div class="seller">Paul</div><p>That is all there is.</p>'],
    ['a town', '<div class="seller">Florence</div>'],
    ['a name beside nothing of the kind', '<div><b>Gerhard</b><br>Fotografie</div>'],
  ])('is not %s', (_, box) => {
    expect(aliases(box)).toEqual([]);
  });
});
