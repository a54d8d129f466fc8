/** What bag-info.txt tells of a bundle beside the size of its payload. Each becomes one line. */
export interface BagFacts {
  /** Who gives it out: the operator of the case. */
  readonly organization: string;
  readonly caseId: string;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly recipient: string;
  /** `court`, `partner`, `ngo`, `stats`; `urgent` for the packet of one urgent record. */
  readonly profile: string;
  /** Undefined for an urgent packet. */
  readonly actionDay: string | undefined;
  /** How the leads were chosen, in words that name no value; undefined for an urgent packet. */
  readonly selection: string | undefined;
  /** 32 hexadecimal digits. */
  readonly bundleId: string;
  readonly software: string;
  /** Epoch milliseconds. */
  readonly atMs: number;
}

/** The text of bag-info.txt (RFC 8493 §2.2.2), with the entry of the audit log that gave the bundle out. */
export function bagInfo(facts: BagFacts, more: { readonly bytes: number; readonly files: number; readonly auditHead: string }): string {
  const lines: readonly (readonly [string, string])[] = [
    ['Source-Organization', facts.organization],
    ['External-Identifier', facts.caseId],
    ['Internal-Sender-Identifier', facts.bundleId],
    ['Internal-Sender-Description', facts.purpose],
    ['Bagging-Date', new Date(facts.atMs).toISOString().slice(0, 10)],
    ['Payload-Oxum', `${more.bytes}.${more.files}`],
    ['Bag-Software-Agent', facts.software],
    ['Audit-Head', more.auditHead],
    ['Legal-Basis', facts.legalBasis],
    ['Recipient', facts.recipient],
    ['Redaction-Profile', facts.profile],
    ...(facts.actionDay === undefined ? [] : [['Action-Day', facts.actionDay] as const]),
    ...(facts.selection === undefined ? [] : [['Selection', facts.selection] as const]),
  ];
  return lines.map(([name, value]) => `${name}: ${oneLine(value)}\n`).join('');
}

/** What a person wrote into case.json cannot begin a line of its own; characters that no text needs are left out. */
function oneLine(text: string): string {
  return text
    .replaceAll(/\s{1,1000}/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}
