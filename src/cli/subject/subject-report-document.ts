import type { SubjectReport } from '../../custody/subject/subject-report.ts';

/** A report for the person concerned, as one JSON object. */
export function subjectReportDocument({ handle, purpose, legalBasis, operator, keptDays, ads, captures }: SubjectReport): object {
  return {
    schema: 'leadline-subject-report/1',
    handle,
    purpose,
    legal_basis: legalBasis,
    operator,
    kept_days: keptDays,
    ads: ads.map((ad) => ({
      lead_id: ad.leadId,
      url: ad.url,
      capture_id: ad.captureId,
      seen_from: ad.seenFrom,
      seen_until: ad.seenUntil,
      title: ad.title,
      text: ad.text,
      ages: ad.ages,
      place: ad.place,
      posted_at: ad.postedAt,
    })),
    captures: captures.map(({ id, capturedAt }) => ({ capture_id: id, captured_at: capturedAt })),
  };
}
