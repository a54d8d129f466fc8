import type { ChildNode } from 'domhandler';
import { BLOCK_TAGS } from './tag-rules.ts';
import { PageElement } from './page-element.ts';

/** Whether a link to an address calls, writes or leaves the page's own site, and what stands right before it in the line may tell where it leads: an element that is no link itself. */
export function isLabelledLink(href: string | undefined, before: ChildNode): boolean {
  return before instanceof PageElement && before.name !== 'a' && !BLOCK_TAGS.has(before.name) && LEADS_OUT.test(href ?? '');
}

const LEADS_OUT = /^\s*(?:https?:|mailto:|tel:|sms:|whatsapp:|viber:|tg:|line:|\/\/)/i;
