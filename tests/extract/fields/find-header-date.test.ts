import { describe, expect, test } from 'vitest';
import { readDates } from '../../../src/extract/fields/read-dates.ts';
import { contextOf } from './text-context.ts';

const context = contextOf('NL', { atMs: Date.UTC(2026, 10, 20, 12) });

describe('readDates() of references and headers', () => {
  test.each([
    ['Post no. 2026-4471 from Nov. 16, 2026', '2026-11-16'],
    ['Ponuka z 10.11.2026, videné 318x', '2026-11-10'],
    ['Annonce n° 45221 du 14/11/2026', '2026-11-14'],
    ['Inzerát č. 99121 ze dne 11.11.2026', '2026-11-11'],
    ['Объявление № 1234567 от 10.11.2026', '2026-11-10'],
    ['by: dd_foto » 19 Nov 2026, 20:44\nkondisi 95%', '2026-11-19'],
    ['por Lobo_ZL em 11/11/2026 02:15\nLocal: 8', '2026-11-11'],
    ['Innlegg #77 av Gubben_i_gata, 12.11.26 kl 22:10\nNoen?', '2026-11-12'],
    ['posted by u/mossyboots_pdx 5 hours ago · 41 comments', '2026-11-20'],
  ])('reads when it was posted: %s', (text, expected) => {
    expect(readDates(text, context).postedAt?.value).toBe(expected);
  });

  test.each([
    'Offer from 10.11.2026 till 15.11.2026',
    'job offer from 1 November 2026, live in',
    'by Anna 12.11.2026',
    'Oferta del 20/12/2026',
  ])('takes no beginning, no day without a time behind a name and none to come: %s', (text) => {
    expect(readDates(text, context).postedAt).toBeUndefined();
  });
});
