import type { UrgentCategory } from '../../model/urgent-record.ts';

/** Who should have a record of each kind at once; the unit knows the names and numbers in its country. */
export const URGENT_RECEIVERS: Readonly<Record<UrgentCategory, string>> = {
  'immediate-danger': 'police emergency number, then the anti-trafficking unit',
  'child-trade': 'child protection unit of the police, then the anti-trafficking unit',
  'stated-minor': 'child protection unit of the police',
  'organ-trade': 'anti-trafficking unit of the police; the transplant authority',
  listed: 'whoever your list names',
  'abuse-material': 'the national hotline, through its web form',
};

/** What everybody who reads an urgent record must do, and must not. */
export const URGENT_ADVICE =
  'A signal is words in an advertisement, not a finding. Hand it over at once; note when and to whom. Do not contact the advertiser or the person advertised, do not visit or buy, do not investigate further.';

/** What holds for a sign of abuse material beside that. */
export const HOTLINE_ADVICE =
  'Report the URL once through the form of the national hotline (inhope.org names it). Do not open it again, do not save or send files. leadline destroyed the page unseen and asked nothing more of the host.';
