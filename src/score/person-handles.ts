import type { Ad } from '../model/ad.ts';
import type { Handle, HandleKind } from '../model/handle.ts';

/** A contact that stands for whoever is behind an ad. */
export interface PersonHandle {
  /** The same for the same contact however it was given: a number in E.164 is one, by phone or messenger. */
  readonly key: string;
  readonly kind: HandleKind;
}

/** A phone number in E.164, the whole text; must not match an account name or an address. */
const E164 = /^\+[1-9]\d{6,14}$/;

/** Kinds that name a page or a way to pay, not who is paid. */
const NOT_OF_A_PERSON: ReadonlySet<HandleKind> = new Set(['url', 'payment']);

/** The contacts of an ad that ads can be joined by, each once: no stop handle, nothing below the least confidence, no bare web address or payment service. */
export function personHandles(ad: Pick<Ad, 'handles'>, leastConfidence: number): readonly PersonHandle[] {
  const found = new Map<string, PersonHandle>();
  for (const handle of ad.handles) {
    if (handle.stop || handle.confidence < leastConfidence || NOT_OF_A_PERSON.has(handle.kind)) continue;
    const key = personHandleKey(handle);
    if (!found.has(key)) found.set(key, { key, kind: E164.test(handle.value) ? 'phone' : handle.kind });
  }
  return [...found.values()];
}

/** The key of a handle among persons' handles: `phone:+31612345678` for every number in E.164, else `kind:value`. */
export function personHandleKey({ kind, value }: Pick<Handle, 'kind' | 'value'>): string {
  return E164.test(value) ? `phone:${value}` : `${kind}:${value}`;
}
