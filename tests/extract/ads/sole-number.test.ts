import { describe, expect, test } from 'vitest';
import { readHtmlRecord } from '../../../src/extract/read-html-record.ts';

function isOnWhatsApp(inside: string, country = 'GB', lang = 'en'): boolean {
  const html = `<!doctype html><html lang="${lang}"><body><main><h1>Massage</h1>${inside}</main></body></html>`;
  const { handles } = readHtmlRecord({ html, url: 'https://site.test/ad/12345', country });
  return handles.some(({ kind, stop }) => kind === 'whatsapp' && !stop);
}

const PROSE = 'Small wellness room near the garden, neat and clean, two therapists today, trained abroad. '.repeat(8);
const NUMBER = '<p>Name: Anna</p><p>Phone: 07400 123456</p>';

describe('whatsAppOfSoleNumber()', () => {
  test.each([
    ['a text that asks to write there, far from the number', `<p>${PROSE}Call or WhatsApp.</p>${NUMBER}`],
    ['one that says to be reached there', `<p>${PROSE}I am also on WhatsApp.</p>${NUMBER}`],
    ['a picture behind such words', `<p>${PROSE}</p>${NUMBER}<div>Available on <img src="/i.png" alt="WhatsApp"></div>`],
  ])('reads %s', (_, inside) => {
    expect(isOnWhatsApp(inside)).toBe(true);
  });

  test.each([
    ['what is denied', `<p>${PROSE}No WhatsApp please, only calls.</p>${NUMBER}`],
    ['two numbers', `<p>${PROSE}Call or WhatsApp.</p>${NUMBER}<p>or 07400 123457</p>`],
    ['links that share the page', `<p>${PROSE}</p>${NUMBER}<p>Write <a href="https://wa.me/?text=ad">WhatsApp</a></p>`],
    [
      'pictures in such links',
      `<p>${PROSE}</p>${NUMBER}<p>Report, write <a href="https://wa.me/?text=ad"><i class="fab fa-whatsapp"></i></a></p>`,
    ],
  ])('leaves %s', (_, inside) => {
    expect(isOnWhatsApp(inside)).toBe(false);
  });

  test.each([
    ['NL', 'nl', 'Telefoon\n0612345678\nook via WhatsApp bereikbaar'],
    ['IL', 'he', '050-2345678 - אפשר גם וואטסאפ'],
    ['IT', 'it', 'Marcello: 312 345 6789<br>Rispondo anche WhatsApp'],
  ])('reads words for "also" in %s', (country, lang, said) => {
    expect(isOnWhatsApp(`<p>${said.replaceAll('\n', '<br>')}</p>`, country, lang)).toBe(true);
  });
});
