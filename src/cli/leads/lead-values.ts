import type { Ad } from '../../model/ad.ts';
import type { Provenance } from '../../model/provenance.ts';
import { offerValues } from './offer-values.ts';

/** One value of an ad with the place it was read from. */
export interface LeadValue extends Provenance {
  readonly field: string;
  readonly value: string;
  readonly confidence?: number;
  /** What a person should know of it beside its place. */
  readonly note?: string;
}

/** Every value of an ad that has a span, in the order of the leads CSV. */
export function leadValues({ fields, handles, body }: Ad): LeadValue[] {
  const one = (field: string, at: (Provenance & { readonly value: string }) | undefined): LeadValue[] =>
    at ? [read(field, at.value, at)] : [];
  const { title, aliases, ages, place, postedAt, prices, other } = fields;
  return [
    ...one('title', title),
    ...aliases.map((alias) => read('alias', alias.value, alias)),
    ...ages.map((age) => read('age', String(age.value), age)),
    ...(place
      ? [read('place', [place.value.text, place.value.city, place.value.country].filter((part) => part !== undefined).join(', '), place)]
      : []),
    ...one('posted_at', postedAt),
    ...prices.map((price) =>
      read(
        'price',
        `${price.value.amount} ${price.value.currency ?? ''}${price.value.per === undefined ? '' : `/${price.value.per}`}`.trim(),
        price,
      ),
    ),
    ...offerValues(fields).map(([field, value]) => read(field, value.value, value)),
    ...other.map((field) => read(field.name, field.value, field)),
    ...handles.map((handle) => ({
      ...read(handle.stop ? `${handle.kind} (stop)` : handle.kind, handle.value, handle),
      confidence: handle.confidence,
      ...(handle.stopReason === undefined ? {} : { note: handle.stopReason }),
    })),
    read('text', `${body.value.length} characters`, body),
  ];
}

function read(field: string, value: string, at: Provenance): LeadValue {
  return { field, value, where: at.where, raw: at.raw, start: at.start, end: at.end, by: at.by };
}
