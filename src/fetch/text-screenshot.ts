import type { CDPSession, Page } from 'playwright-core';

/** Longest page that is drawn, CSS pixels; what is below it is in the document. */
const MOST_HEIGHT = 12_000;
const MOST_MS = 3_000;

/** Hides whatever can show a picture; text, colours and layout stay. Frames are hidden: what is in them was never judged. */
const TEXT_ONLY = `img, picture, svg, canvas, video, audio, object, embed, iframe, frame, portal, map, input[type=image], image { visibility: hidden !important; }
*, *::before, *::after { background-image: none !important; border-image: none !important; list-style-image: none !important; mask: none !important; -webkit-mask: none !important; cursor: auto !important; }`;

/** A PNG of the whole page with every picture, film and frame hidden; undefined when the browser does not give one in time. */
export async function textScreenshot(page: Page, session: CDPSession): Promise<Uint8Array | undefined> {
  try {
    const { cssContentSize } = await session.send('Page.getLayoutMetrics');
    const width = Math.max(1, Math.min(Math.ceil(cssContentSize.width), 2_000));
    const height = Math.max(1, Math.min(Math.ceil(cssContentSize.height), MOST_HEIGHT));
    return await page.screenshot({
      fullPage: true,
      clip: { x: 0, y: 0, width, height },
      type: 'png',
      scale: 'css',
      animations: 'disabled',
      caret: 'hide',
      style: TEXT_ONLY,
      timeout: MOST_MS,
    });
  } catch {
    return undefined;
  }
}
