import type { DeclaredHit, PageReading } from '../../model/page-reading.ts';
import type { Selector } from '../document/compile-selector.ts';
import type { PageView } from './page-view.ts';

/** Which of the selectors that the target declares for a page of this kind match something on it; none for a target that declares none. By the key of the target file. */
export function declaredHits({ document, rules }: PageView, page: PageReading['page']): DeclaredHit[] {
  return sought(rules, page).map(({ key, selector }) => ({ key, isMet: document.elements.some(selector) }));
}

function sought({ list, ad }: PageView['rules'], page: PageReading['page']): { readonly key: string; readonly selector: Selector }[] {
  const isOfAd = page === (ad.from === 'record' ? 'listing' : 'ad');
  const fields = isOfAd && ad.fields !== 'auto' ? ad.fields : [];
  return [
    ...(page === 'listing' && list.records !== 'auto' ? [{ key: 'pages.list.records', selector: list.records }] : []),
    ...(page === 'listing' && list.link ? [{ key: 'pages.list.link', selector: list.link.selector }] : []),
    ...(isOfAd && ad.body ? [{ key: 'pages.ad.body', selector: ad.body }] : []),
    ...fields.flatMap(({ name, selector }) => (selector ? [{ key: `pages.ad.fields.${name}`, selector }] : [])),
  ];
}
