import type { Ad, JobFields, Stated } from '../model/ad.ts';
import { handleCells } from '../model/handle-cells.ts';
import type { Handle } from '../model/handle.ts';
import { priceText } from '../model/price-text.ts';
import { distinct, plain, textual } from './compared-field.ts';
import type { ComparedField } from './compared-field.ts';
import { comparedText } from './compared-text.ts';
import { statedFields } from './stated-fields.ts';

/** The fields of an ad that are compared between action days, in contract order, `text` after `prices`, then fields of a job offer, last what else is stated (`statedFields`). Values only: where they stood on the page does not matter. */
export function comparedFields(ad: Ad): readonly ComparedField[] {
  const { fields } = ad;
  const place = fields.place?.value;
  return [
    folded('country', place?.country),
    textual('title', fields.title?.value),
    textual('aliases', ...fields.aliases.map((alias) => alias.value)),
    textual('ages_stated', ...fields.ages.map((age) => String(age.value))),
    textual('languages', ...ad.languages),
    folded('city', place?.city),
    folded('location_text', place?.text),
    textual('posted_at', fields.postedAt?.value),
    textual('prices', ...fields.prices.map((price) => priceText(price.value))),
    { field: 'text', shown: [ad.body.value], compared: [comparedText(ad)] },
    ...handleFields(ad.handles),
    ...jobFields(fields.job ?? NO_JOB),
    ...statedFields(ad),
  ];
}

/** A field whose letter case does not matter. */
function folded(field: string, value: string | undefined): ComparedField {
  const shown = distinct([value]);
  return { field, shown, compared: shown.map((text) => plain(text).toLowerCase()) };
}

function handleFields(handles: readonly Handle[]): readonly ComparedField[] {
  // That a contact turned out to be the site's own is news about the site, not about the ad.
  const asRead = handles.map((handle) => (handle.stopReason === undefined ? handle : { ...handle, stop: false }));
  return Object.entries(handleCells(asRead)).map(([field, values]) => textual(field, ...values));
}

const NO_JOB: JobFields = { accommodation: 'not-stated', travelPaid: 'not-stated' };

function jobFields(job: JobFields): readonly ComparedField[] {
  return [
    textual('employer', job.employer?.value),
    textual('salary', job.salary?.value),
    textual('job_location', job.jobLocation?.value),
    textual('employment_type', job.employmentType?.value),
    textual('experience', job.experience?.value),
    textual('accommodation', stated(job.accommodation)),
    textual('travel_paid', stated(job.travelPaid)),
    textual('meals', stated(job.meals)),
    textual('visa_help', stated(job.visaHelp)),
    textual('documents', job.documents?.value),
    textual('gender_wanted', job.genderWanted?.value),
  ];
}

function stated(value: Stated | undefined): string | undefined {
  return value === 'not-stated' ? undefined : value;
}
