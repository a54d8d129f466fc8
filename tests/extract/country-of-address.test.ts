import { expect, test } from 'vitest';
import { countryOfAddress } from '../../src/extract/country-of-address.ts';

test.each([
  ['https://www.kleinanzeigen-site.de/s-anzeige/1', 'DE'],
  ['https://site.co.uk/1', 'GB'],
  ['http://site.com.au', 'AU'],
  ['https://site.ch./a', 'CH'],
  ['https://site.tv/1', undefined],
  ['https://site.test/1', undefined],
  ['https://site.eu/1', undefined],
  ['https://127.0.0.1/x.de', undefined],
  ['not an address', undefined],
])('the country of %s is %s', (url, country) => expect(countryOfAddress(url)).toBe(country));
