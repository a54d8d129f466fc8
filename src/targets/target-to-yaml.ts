import type { Category } from '../model/category.ts';
import type { Render } from '../model/target.ts';

/** What a probe of a site proposes for a target file. */
export interface TargetProposal {
  /** `[a-z0-9-]{3,48}`. */
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  /** The listing page to begin from. */
  readonly url: string;
  readonly hosts: readonly string[];
  /** RE2 patterns on path and query; undefined: judged by the page. */
  readonly listPattern?: string;
  readonly adPattern?: string;
  /** CSS selectors; undefined: found by themselves. */
  readonly recordSelector?: string;
  readonly linkSelector?: string;
  readonly nextSelector?: string;
  readonly render: Render;
  /** BCP 47, most likely first. */
  readonly languages: readonly string[];
  /** ISO 3166-1 alpha-2, most likely first. */
  readonly countries: readonly string[];
}

/** Writes a proposal as a commented target file, ready to be read again and completed by a person. */
export function proposalToYaml(proposal: TargetProposal): string {
  const lines = [
    '# yaml-language-server: $schema=./target.schema.json',
    '# Proposed by `leadline targets probe`. Read every line before a scan; every key is explained in docs/targets.md.',
    'schema: target/1',
    `id: ${scalar(proposal.id)}  # never used for another site`,
    `name: ${scalar(proposal.name.trim().slice(0, 200) || proposal.id)}`,
    `category: ${proposal.category}  # escort | dating | recruitment | marketplace | forum | messenger | housing | generic`,
    '# legal:                 # fill in when an order narrows what the case allows',
    '#   basis: "number of the order"',
    'start:',
    `  - url: ${scalar(proposal.url)}`,
    'scope:',
    `  hosts: ${flowList(proposal.hosts)}  # nothing outside is ever asked`,
    'fetch:',
    `  render: ${proposal.render}  # http | browser | auto | data`,
    ...hintLines(proposal),
    ...pageLines(proposal),
  ];
  return `${lines.join('\n')}\n`;
}

function hintLines({ countries, languages }: TargetProposal): readonly string[] {
  if (countries.length === 0 && languages.length === 0) return [];
  return [
    'hints:',
    ...(countries.length === 0 ? [] : [`  countries: ${flowList(countries)}  # whose phone numbers these may be, most likely first`]),
    ...(languages.length === 0 ? [] : [`  languages: ${flowList(languages)}`]),
    '  # platform_contacts: []  # phones and addresses of the site itself, so that they link nobody',
  ];
}

function pageLines(proposal: TargetProposal): readonly string[] {
  const { listPattern, adPattern, recordSelector, linkSelector, nextSelector } = proposal;
  const list = [
    ...(listPattern === undefined ? [] : [`    match: { url: ${scalar(listPattern)} }`]),
    `    records: ${recordSelector === undefined ? 'auto' : `{ selector: ${scalar(recordSelector)} }`}`,
    ...(linkSelector === undefined ? [] : [`    link: { selector: ${scalar(linkSelector)} }`]),
    ...(nextSelector === undefined ? [] : [`    next: { selector: ${scalar(nextSelector)} }`]),
  ];
  const ad = [
    `    match: ${adPattern === undefined ? 'auto  # judged by the page' : `{ url: ${scalar(adPattern)} }`}`,
    '    fields: auto  # or rules by name, see docs/targets.md',
  ];
  return ['pages:', '  list:', ...list, '  ad:', ...ad];
}

function flowList(values: readonly string[]): string {
  return `[${values.map((value) => scalar(value)).join(', ')}]`;
}

/** A YAML string on one line: single quotes, in which patterns stay readable; JSON's escapes (a subset of YAML's) for what cannot stand so. */
function scalar(text: string): string {
  // Printable characters without line breaks, byte-order mark or lone surrogates; must not match anything YAML folds or refuses.
  const isPlain = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]{0,2000}$/u.test(text);
  if (isPlain) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
