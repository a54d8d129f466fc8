import type { PageElement } from '../../document/page-element.ts';
import { contactLabel } from './contact-label.ts';
import { named } from './lone-statements.ts';
import type { Statement } from './statement.ts';

const TYPES = ['data-type', 'data-network', 'data-messenger', 'data-channel', 'data-kind', 'data-service', 'data-contact-type'] as const;
const VALUES = [
  'data-value',
  'data-username',
  'data-user',
  'data-handle',
  'data-contact',
  'data-number',
  'data-login',
  'data-account',
] as const;

/** A contact whose kind stands in an attribute beside it: `data-type="telegram" data-value="anna"`. */
export function typedStatements({ attribs }: PageElement): Statement[] {
  const type = TYPES.map((name) => attribs[name]).find((each) => each !== undefined && contactLabel(each) !== undefined);
  if (type === undefined) return [];
  const value = VALUES.map((name) => attribs[name]).find((each) => each !== undefined && each.length >= SHORTEST);
  const statement = value === undefined ? undefined : named(type, value);
  return statement === undefined ? [] : [statement];
}

const SHORTEST = 4;

/** What the attributes of an element of the site's own making say under names of contacts: `<contact-card phone="…">`, `<reveal-phone number="…">`. */
export function customStatements({ name, attribs }: PageElement): Statement[] {
  const own = contactLabel(name);
  return Object.entries(attribs).flatMap(([attribute, value]): Statement[] => {
    if (value.length < SHORTEST || value.length > LONGEST || /^(?:data-|:|v-|x-|on|class$|id$|style$|href$|aria-)/.test(attribute))
      return [];
    const isValue = own !== undefined && /^(?:value|number|num|full|text)$/.test(attribute);
    const statement = named(isValue ? name : attribute, value);
    return statement === undefined ? [] : [statement];
  });
}

const LONGEST = 200;
