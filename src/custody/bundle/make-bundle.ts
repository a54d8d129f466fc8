import { verifierProgram } from '../../bundle/verifier-program.ts';
import { writeBag } from '../../bundle/write-bag.ts';
import type { BagContent } from '../../bundle/write-bag.ts';
import type { ZipEntry } from '../../bundle/zip-entries.ts';
import type { ActionDay } from '../../model/action-day.ts';
import type { Lead } from '../../model/lead.ts';
import { makePseudonyms } from '../../redact/pseudonyms.ts';
import { redactionRules } from '../../redact/redaction-profile.ts';
import type { RedactionProfile } from '../../redact/redaction-profile.ts';
import { bagName } from './bag-name.ts';
import { bundleItems } from './bundle-items.ts';
import type { BundleItems } from './bundle-items.ts';
import { fullPayload, statisticsPayload } from './bundle-payload.ts';
import { makeRedactor } from './make-redactor.ts';
import { REDACTION_LOG, redactedPayload } from './redacted-payload.ts';
import type { CustodyCase } from '../retention/retention-items.ts';

/** What a bundle is to be. */
export interface BundleOrder extends Pick<BagContent, 'signer' | 'disclose'> {
  readonly leads: readonly Lead[];
  readonly day: ActionDay;
  /** How the leads were chosen among those of the day, as typed; empty: all of them. */
  readonly filters: readonly string[];
  readonly profile: RedactionProfile;
  readonly recipient: string;
  /** 32 hexadecimal digits, random: two bundles of the same leads are two. */
  readonly bundleId: string;
  /** What pseudonyms are made with: of this bundle alone, and nowhere in it. */
  readonly pseudonymKey: Uint8Array;
  readonly software: string;
  /** Epoch milliseconds. */
  readonly atMs: number;
  /** Further files of a bundle for a court, such as the technical report; their names are below `data/`. */
  readonly extra: readonly ZipEntry[];
}

/** A bundle under way. */
export interface MadeBundle extends ReturnType<typeof writeBag> {
  /** Captures in it, and captures of its leads that stay behind. */
  readonly items: number;
  readonly omitted: number;
}

/** Makes the bundle of some leads of an action day, in the clear. Nothing of a sealed ad is in it. The same order gives the same bytes. */
export function makeBundle(inCase: CustodyCase, order: BundleOrder): MadeBundle {
  const { file } = inCase;
  const chosen = order.profile === 'stats' ? { items: [], omitted: [] } : bundleItems(inCase, order.leads);
  const bag = writeBag({
    name: bagName(file.id),
    facts: {
      organization: file.operator,
      caseId: file.id,
      purpose: file.purpose,
      legalBasis: file.legalBasis,
      recipient: order.recipient,
      profile: order.profile,
      actionDay: order.day,
      selection: order.filters.length === 0 ? 'every lead of the day' : 'leads of the day that fit a filter',
      bundleId: order.bundleId,
      software: order.software,
      atMs: order.atMs,
    },
    ...payloadOf(inCase, order, chosen),
    signer: order.signer,
    verifier: verifierProgram(),
    disclose: order.disclose,
  });
  return { ...bag, items: chosen.items.length, omitted: chosen.omitted.length };
}

function payloadOf(inCase: CustodyCase, order: BundleOrder, chosen: BundleItems): Pick<BagContent, 'payload' | 'signedApart'> {
  const { leads, filters, profile, software, extra } = order;
  if (profile === 'stats') return { payload: statisticsPayload(leads) };
  const rules = redactionRules(profile);
  if (!rules) return { payload: fullPayload(inCase, { leads, filters, chosen, software, extra }) };
  const redactor = makeRedactor(inCase.db, { rules, pseudonyms: makePseudonyms(order.pseudonymKey) });
  return { payload: redactedPayload(inCase, { leads, chosen, software, redactor }), signedApart: REDACTION_LOG };
}
