/**
 * The source of what runs inside a page, in a world of its own that the page's scripts cannot see or touch: waiting, clicking, scrolling,
 * reading. It leaves nothing in the document. Evaluates to nothing and defines `leadline`.
 */
export function pageAgentSource(): string {
  const parts = [
    waitQuiet,
    waitFor,
    matches,
    words,
    visible,
    shadowTrees,
    found,
    click,
    select,
    nextFrames,
    scrollDown,
    readPage,
    countLetters,
  ];
  return `globalThis.leadline = (() => { ${parts.map(String).join('\n')}; return { waitQuiet, waitFor, click, select, scrollDown, readPage, countLetters }; })(); undefined`;
}

/** Resolves when the document is loaded and nothing has been added or removed for `quietMs`; with markers, one of them has to be there too, unless `graceMs` pass. Resolves false at `mostMs`. */
function waitQuiet(limits: { quietMs: number; graceMs: number; mostMs: number; markers: string[] }): Promise<boolean> {
  return new Promise((resolve) => {
    const startedMs = performance.now();
    let changedMs = startedMs;
    let timer: ReturnType<typeof setTimeout>;
    const observer = new MutationObserver(() => {
      changedMs = performance.now();
    });
    const isReady = (): boolean => limits.markers.length === 0 || limits.markers.some(matches);
    const finish = (isQuiet: boolean): void => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(isQuiet);
    };
    const look = (): void => {
      const nowMs = performance.now();
      const quietMs = nowMs - changedMs;
      const isLoaded = document.readyState === 'complete';
      if (isLoaded && quietMs >= limits.quietMs && (quietMs >= limits.graceMs || isReady())) return finish(true);
      const leftMs = limits.mostMs - (nowMs - startedMs);
      if (leftMs <= 0) return finish(false);
      timer = setTimeout(look, Math.min(leftMs, isLoaded ? Math.max(limits.quietMs - quietMs, 30) : 50));
    };
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    timer = setTimeout(look, limits.quietMs);
  });
}

/** Resolves true as soon as a selector matches, false after `mostMs` or when it is no selector. */
function waitFor(selector: string, mostMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    if (matches(selector)) return resolve(true);
    const observer = new MutationObserver(() => matches(selector) && finish(true));
    const timer = setTimeout(() => finish(matches(selector)), mostMs);
    const finish = (isFound: boolean): void => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(isFound);
    };
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  });
}

/** Whether anything matches; nothing does when it is no selector. */
function matches(selector: string): boolean {
  try {
    return document.querySelector(selector) !== null;
  } catch {
    return false;
  }
}

/** Words as they are compared: one space between them, lower case. */
function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function visible(element: Element): boolean {
  return element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
}

/** The visible elements that a click target means, in document order, open shadow trees included. */
function found(target: string | { anyText: string[] }): HTMLElement[] {
  const roots = [document, ...shadowTrees()];
  const selector =
    typeof target === 'string' ? target : 'button, a, [role=button], summary, input[type=button], input[type=submit], input[type=reset]';
  const all: Element[] = [];
  try {
    for (const root of roots) all.push(...root.querySelectorAll(selector));
  } catch {
    return [];
  }
  const shown = all.filter((element): element is HTMLElement => element instanceof HTMLElement && visible(element));
  if (typeof target === 'string') return shown;
  const wanted = new Set(target.anyText.map(words));
  return shown.filter((element) => wanted.has(words(element instanceof HTMLInputElement ? element.value : element.innerText)));
}

/** Clicks the first match, or all (fifty at most); waits up to `mostMs` for one to appear. Resolves to the number of clicks. */
function click(target: string | { anyText: string[] }, which: 'first' | 'all', mostMs: number): Promise<number> {
  return new Promise((resolve) => {
    const startedMs = performance.now();
    const attempt = (): void => {
      const elements = found(target).slice(0, which === 'first' ? 1 : 50);
      for (const element of elements) element.click();
      if (elements.length > 0 || performance.now() - startedMs >= mostMs) return resolve(elements.length);
      setTimeout(attempt, 50);
    };
    attempt();
  });
}

/** Chooses an option of a select element by its value; false when there is none. */
function select(selector: string, value: string): boolean {
  const element = found(selector).find((candidate) => candidate instanceof HTMLSelectElement);
  if (!(element instanceof HTMLSelectElement) || ![...element.options].some((option) => option.value === value)) return false;
  element.value = value;
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Scrolls the page, or the largest part of it that scrolls by itself, to its end. Gives the number of elements before. */
async function scrollDown(): Promise<number> {
  const page = document.scrollingElement ?? document.documentElement;
  const count = document.getElementsByTagName('*').length;
  if (page.scrollHeight > innerHeight + 1) {
    scrollTo(0, page.scrollHeight);
    await nextFrames();
    return count;
  }
  let largest: Element | undefined;
  for (const element of document.querySelectorAll('main, section, div, ul, ol, table')) {
    const scrolls = element.scrollHeight > element.clientHeight + 50 && /auto|scroll/.test(getComputedStyle(element).overflowY);
    if (scrolls && element.clientHeight > (largest?.clientHeight ?? 100)) largest = element;
  }
  if (largest) {
    largest.scrollTop = largest.scrollHeight;
    await nextFrames();
  }
  return count;
}

/** Two frames, or half a second: a page learns only then that it was scrolled, and on a busy machine that is long after. */
function nextFrames(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 500);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** Every open shadow tree of the document, nested ones included. */
function shadowTrees(): ShadowRoot[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  return roots.slice(1) as ShadowRoot[];
}

/** The document as text, open shadow trees as declarative ones (`<template shadowrootmode>`); undefined when longer than the limit. */
function readPage(mostCharacters: number): { url: string; html: string | undefined } {
  const root = document.documentElement;
  const trees = shadowTrees();
  const doctype = document.doctype ? `<!DOCTYPE ${document.doctype.name}>\n` : '';
  const shell = (root.cloneNode(false) as Element).outerHTML;
  const html = trees.length === 0 ? root.outerHTML : shell.slice(0, -'</html>'.length) + root.getHTML({ shadowRoots: trees }) + '</html>';
  return { url: location.href, html: html.length > mostCharacters ? undefined : doctype + html };
}

/** Letters of visible text, counted up to 2,000 characters. */
function countLetters(): number {
  return (document.body?.innerText.slice(0, 2_000).match(/\p{L}/gu) ?? []).length;
}
