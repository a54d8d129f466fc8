import { describe, expect, test } from 'vitest';
import { withoutLegalForm } from '../../src/redact/without-legal-form.ts';

describe('withoutLegalForm()', () => {
  test.each([
    ['Oak Logistics BV', 'Oak Logistics'],
    ['Oak Logistics B.V.', 'Oak Logistics'],
    ['Eiche, GmbH & Co. KG', 'Eiche'],
    ['Dąb sp. z o.o.', 'Dąb'],
    ['Tölgy Kft.', 'Tölgy'],
    ['Stejar S.R.L.', 'Stejar'],
    ['Дуб ООО', 'Дуб'],
    ['Oak Logistics', 'Oak Logistics'],
    ['Babette', 'Babette'],
    ['BV', 'BV'],
    ['', ''],
  ])('RD-1: “%s” is “%s”', (name, short) => expect(withoutLegalForm(name)).toBe(short));
});
