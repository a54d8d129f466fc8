import { describe, expect, test } from 'vitest';
import { readHtmlRecord } from '../../../src/extract/read-html-record.ts';

const SAID = '<p>A quiet flat near the centre, every day from ten to ten, please ask for the address.</p><p>Tel 07700 900123</p>';

function aliases(heading: string, url = 'https://site-a.test/ad/4711'): readonly string[] {
  const html = `<!doctype html><title>x</title><main><h1>${heading}</h1>${SAID}</main>`;
  return readHtmlRecord({ html, url, country: 'GB' }).fields.aliases;
}

describe('readHtmlRecord(), of a heading', () => {
  test.each([
    ['♥ Lucia ♥', ['Lucia']],
    ['Anna-Lena', ['Anna-Lena']],
    ['Massage', []],
    ['Victoria', []],
    ['Sofa', []],
    ['Elina, Kaunas', ['Elina']],
    ['Elina, new', ['Elina']],
  ])('reads %j as the name of the profile, where it is one', (heading, names) => {
    expect(aliases(heading)).toEqual(names);
  });

  test.each([
    ['Ruby Vega', 'https://links.test/rubyvega', ['Ruby Vega']],
    ['MISTRESS VERITY', 'https://mistress-verity.example/sessions', ['MISTRESS VERITY']],
    ['Jürgen Falk', 'https://juergen.test/ad/4711', []],
    ['Velvet Room', 'https://velvetroom.test/about', []],
  ])('reads %j at %s as a name where the address spells it', (heading, url, names) => {
    expect(aliases(heading, url)).toEqual(names);
  });
});
