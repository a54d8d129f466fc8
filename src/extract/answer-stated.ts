import type { Place } from '../model/ad.ts';
import type { Read } from '../model/provenance.ts';
import type { StatedFields } from './fields/read-stated-fields.ts';
import type { AnswerPlace, AnswerStated, AnswerValue } from './record-answer.ts';

/** What an ad says of whom it is about in the form of the answer: empty lists and null for what is not said. */
export function answerStated({ tours, languagesSpoken, nationalityClaims, seller }: StatedFields): AnswerStated {
  return {
    tours: (tours ?? []).map(({ value, raw, start, end }) => ({
      from: value.from ?? null,
      to: value.to ?? null,
      place: answerPlace(value.place),
      raw,
      start,
      end,
    })),
    languagesSpoken: (languagesSpoken ?? []).map(answerValue),
    nationalityClaims: (nationalityClaims ?? []).map(answerValue),
    seller:
      seller === undefined
        ? null
        : {
            kind: seller.kind === undefined ? null : answerValue(seller.kind),
            name: seller.name === undefined ? null : answerValue(seller.name),
          },
  };
}

/** A place in the form of the answer: null for what is not told. */
export function answerPlace({ text, city, region, country }: Place): AnswerPlace {
  return { text, city: city ?? null, region: region ?? null, country: country ?? null };
}

function answerValue({ value, raw, where, start, end }: Read<string>): AnswerValue {
  return { value, raw, where, start, end };
}
