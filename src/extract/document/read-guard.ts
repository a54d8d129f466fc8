import type { PageSummary } from '../../model/page-reading.ts';
import type { PageDocument } from './page-document.ts';

/** More letters than these outside the template, and the page is there, whatever guards it. */
const FEW_LETTERS = 600;

/** What a puzzle page of a protection service holds in its source, and no page behind it does. */
const PUZZLE_MARKS: readonly string[] = [
  'id="px-captcha"',
  "id='px-captcha'",
  '_pxcaptcha',
  'captcha-delivery.com/captcha',
  'id="captcha-container"',
  'turnstile-wrapper',
  'class="geetest_',
  'kpsdk-captcha',
  'checkcaptcha?key=',
];

/** The same of pages that make the visitor wait, or refuse. */
const CHALLENGE_MARKS: readonly string[] = [
  '_cf_chl_opt',
  'id="cf-challenge',
  'data-translate="block_headline"',
  'id="main-iframe" src="/_incapsula_resource',
  'incapsula incident id',
  'captcha-delivery.com/interstitial',
  '__js_p_',
  'ddos-guard.net/check',
  'js-challenge-form',
  'sucuri_cloudproxy_js',
  'bm-verify=',
  'window.kpsdk',
  'awswafintegration.getToken',
];

/** Which protection stands in place of the page, by what its vendors put into the source; scripts that merely watch a page (sensors) are no mark. Detection only. */
export function readGuard(document: Pick<PageDocument, 'html'>, ownLetters: number): PageSummary['guard'] {
  if (ownLetters > FEW_LETTERS) return undefined;
  const source = document.html.slice(0, 200_000).toLowerCase();
  if (PUZZLE_MARKS.some((mark) => source.includes(mark))) return 'puzzle';
  return CHALLENGE_MARKS.some((mark) => source.includes(mark.toLowerCase())) ? 'challenge' : undefined;
}
