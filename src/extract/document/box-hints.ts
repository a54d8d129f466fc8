import { Remembered } from '../remembered.ts';

/** What the classes and the id of a box say that it is for. */
export interface BoxHints {
  /** A banner of a consent tool, whose name need say nothing of consent. */
  readonly isBanner: boolean;
  /** Stands before the content until a person agrees: age gates, cookie walls. */
  readonly isGate: boolean;
  readonly isConsent: boolean;
  /** Opened by a click: dialogues with a login form. */
  readonly opensLater: boolean;
  readonly isOpen: boolean;
  readonly isOfAge: boolean;
  /** A challenge is placed in it. */
  readonly isWidget: boolean;
}

/** Beginnings of classes and ids. */
const BANNER = /(?:^|\s)(?:cc-window|cc-banner|qc-cmp|didomi|sp_message|usercentrics|truste|cky-|osano|iubenda|CybotCookie|onetrust)/i;
/** Whole words between separators. */
const GATE =
  /(?:^|[\s_-])(?:age-?gate|age-?verif\w{0,10}|age-?check|age-?modal|modal-age|verify-age|over-?18|adult-?(?:gate|warning|check)|disclaimer|cookie-?wall|consent-?wall|gate)(?:$|[\s_-])/i;
const CONSENT = /(?:^|[\s_-])(?:cookies?|consent|gdpr|cmp)(?:$|[\s_-])/i;
const LATER = /(?:^|[\s_-])(?:modal|dropdown|popup|offcanvas|quick)(?:$|[\s_-])/i;
const OPEN = /(?:^|\s)(?:show|open|is-open|active|d-block)(?:$|\s)/i;
/** Whole names, but for an ending after a separator. */
const WIDGET =
  /(?:^|\s)(?:g-recaptcha|h-captcha|cf-turnstile|frc-captcha|smart-captcha|geetest_\w{1,20}|px-captcha|captcha-container|nc-container|mtcaptcha|procaptcha|altcha)(?:$|[\s-])/i;

const NO_HINTS: BoxHints = {
  isBanner: false,
  isGate: false,
  isConsent: false,
  opensLater: false,
  isOpen: false,
  isOfAge: false,
  isWidget: false,
};

const remembered = new Remembered<BoxHints>(
  (names) => ({
    isBanner: BANNER.test(names),
    isGate: GATE.test(names),
    isConsent: CONSENT.test(names),
    opensLater: LATER.test(names),
    isOpen: OPEN.test(names),
    isOfAge: /\bage\b/i.test(names),
    isWidget: WIDGET.test(names),
  }),
  5_000,
);

/** What a box hints at by its names, as `namesOf` gives them. */
export function boxHints(names: string): BoxHints {
  return names === '' ? NO_HINTS : remembered.of(names);
}
