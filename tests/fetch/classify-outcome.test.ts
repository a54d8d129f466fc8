import { describe, expect, test } from 'vitest';
import { classifyOutcome } from '../../src/fetch/classify-outcome.ts';
import type { PageFacts } from '../../src/fetch/classify-outcome.ts';
import { WALL_WORDS } from '../../src/fetch/wall-words.ts';

type Own = PageFacts['summary']['own'];
type Changes = Partial<Omit<PageFacts, 'summary'>> & {
  readonly summary?: Partial<Omit<PageFacts['summary'], 'own'>> & { readonly own?: Partial<Own> };
};

/** A bare page without anything on it but what the test says; outside its template stands all its text. */
function page(changes: Changes = {}): PageFacts {
  const { heading = '', lead = '', letters = 100 } = changes.summary ?? {};
  const own: Own = {
    headings: heading === '' ? [] : [heading],
    lines: [heading, ...lead.split('\n')].filter((line) => line !== ''),
    letters,
    links: 0,
    buttons: 0,
    hasLoginForm: false,
    puzzle: undefined,
    isGate: false,
    ...changes.summary?.own,
  };
  const summary: PageFacts['summary'] = {
    title: '',
    heading: '',
    lead: '',
    letters: 100,
    hasPasswordField: false,
    hasCaptcha: false,
    hasScripts: false,
    links: 2,
    ...changes.summary,
    own,
  };
  return {
    status: 200,
    url: 'http://a.test/x',
    via: 'http',
    page: 'other',
    adCount: 0,
    handleCount: 0,
    recordCount: 0,
    wall: { status: [], text: [], onWall: 'cool_down' },
    ...changes,
    summary,
  };
}

function outcome(changes: Changes): string {
  return classifyOutcome(page(changes)).outcome;
}

describe('classifyOutcome() by status', () => {
  test.each([
    [200, 'ok'],
    [304, 'not-modified'],
    [401, 'login-wall'],
    [403, 'blocked'],
    [404, 'gone'],
    [410, 'gone'],
    [418, 'error'],
    [429, 'blocked'],
    [451, 'blocked'],
  ])('%i is %s', (status, expected) => {
    expect(outcome({ status })).toBe(expected);
  });

  test('a status that the target names is a wall, a challenge sent with it is a captcha', () => {
    const wall = { status: [418], text: [], onWall: 'cool_down' } as const;
    expect(outcome({ status: 418, wall })).toBe('blocked');
    expect(outcome({ status: 403, summary: { title: 'Just a moment...', hasCaptcha: true, letters: 60 } })).toBe('captcha');
  });
});

describe('classifyOutcome() tells walls', () => {
  test.each<[string, string, Changes]>([
    [
      'captcha',
      'a challenge page',
      { summary: { title: 'Attention Required! | Shield', heading: 'One more step', hasCaptcha: true, letters: 300 } },
    ],
    ['captcha', 'a widget and nothing else', { summary: { letters: 30, own: { puzzle: 'widget' } } }],
    ['captcha', 'a picture riddle of the site itself', { summary: { heading: 'Enter the characters you see', letters: 80 } }],
    ['captcha', 'words in the text', { summary: { lead: 'Please verify you are human to go on.', letters: 30 } }],
    ['captcha', 'Russian', { summary: { title: 'Я не робот', letters: 60 } }],
    ['captcha', 'Chinese', { summary: { heading: '请完成安全验证', letters: 12 } }],
    ['login-wall', 'a form with its heading', { summary: { heading: 'Sign in to continue', hasPasswordField: true, letters: 120 } }],
    [
      'login-wall',
      'a login path',
      { url: 'https://a.test/users/sign_in?return=/ad/1', summary: { hasPasswordField: true, letters: 500, own: { hasLoginForm: true } } },
    ],
    [
      'login-wall',
      'a login path with ending',
      { url: 'https://a.test/login.php', summary: { hasPasswordField: true, letters: 500, own: { hasLoginForm: true } } },
    ],
    ['login-wall', 'a sentence without a form', { summary: { lead: 'You must be logged in to see this thread.', letters: 40 } }],
    ['login-wall', 'Ukrainian', { summary: { heading: 'Увійдіть, щоб продовжити', letters: 60 } }],
    [
      'consent-wall',
      'a cookie wall',
      { summary: { heading: 'Before you continue', lead: 'Before you continue to the site', letters: 300 } },
    ],
    ['consent-wall', 'an age gate', { summary: { heading: 'Are you over 18?', lead: 'Are you over 18? Yes No', letters: 40 } }],
    ['consent-wall', 'Hungarian', { summary: { lead: 'Elmúltál már 18? Igen. Nem', letters: 40 } }],
    ['consent-wall', 'a box of age with a button', { summary: { heading: 'Velvet', letters: 200, own: { isGate: true, buttons: 1 } } }],
    [
      'consent-wall',
      'a choice of cookies in the frame of a site',
      { summary: { heading: 'Your cookie choices', links: 40, own: { buttons: 2 } } },
    ],
    [
      'captcha',
      'a form that asks nothing else',
      { summary: { heading: 'One moment', lead: 'Are you a robot?', links: 40, own: { puzzle: 'widget' } } },
    ],
    ['captcha', 'a sum', { summary: { heading: 'Antispam', lead: 'How much is two and two?', own: { puzzle: 'question' } } }],
    ['captcha', 'a page of a protection service', { summary: { letters: 30, guard: 'puzzle' } }],
    ['captcha', 'with a status of its own', { status: 405, summary: { title: 'Human Verification', letters: 0, guard: 'puzzle' } }],
    ['blocked', 'a protection service that waits', { summary: { letters: 0, guard: 'challenge' } }],
    ['blocked', 'a protection service with 503', { status: 503, summary: { lead: 'Checking the connection', guard: 'challenge' } }],
    [
      'login-wall',
      'a form in the content',
      { page: 'ad', adCount: 1, summary: { heading: 'Anna, 29', lead: 'Inicia sesión para ver el teléfono', own: { hasLoginForm: true } } },
    ],
    ['login-wall', 'a form with 403', { status: 403, summary: { title: 'Anmelden', own: { hasLoginForm: true } } }],
    [
      'soft-404',
      'a notice and similar ads, read as an ad',
      { page: 'ad', adCount: 1, summary: { heading: 'Parrot', lead: 'Cette annonce a expiré.' } },
    ],
    [
      'soft-404',
      'a notice in other words',
      { page: 'ad', adCount: 1, summary: { heading: 'Van driver', lead: 'The employer took this job down: it is closed' } },
    ],
    [
      'soft-404',
      'a list for want of the ad, said twice',
      { page: 'listing', recordCount: 8, summary: { title: 'Page not found | Site', heading: 'This ad is no longer available' } },
    ],
    ['error', 'maintenance', { summary: { title: 'Site în mentenanță', letters: 80 } }],
    ['error', 'maintenance with 503', { status: 503, summary: { heading: 'Wartungsarbeiten', letters: 80 } }],
    ['error', 'what a program writes', { summary: { lead: 'Warning : mysqli_connect(): refused in /srv/db.php on line 14' } }],
    ['empty-shell', 'a shell by HTTP', { summary: { letters: 5, hasScripts: true } }],
    ['blocked', 'an access page', { summary: { title: 'Access Denied', heading: 'Access Denied', letters: 150 } }],
    [
      'blocked',
      'words of the target',
      {
        wall: { status: [], text: ['Kurze Pause'], onWall: 'cool_down' },
        summary: { lead: 'bitte eine KURZE  PAUSE machen', letters: 25 },
      },
    ],
    ['soft-404', 'a heading', { summary: { heading: 'Page not found', letters: 200 } }],
    ['soft-404', 'one part of a title', { summary: { title: 'Seite nicht gefunden | Kleinanzeigen Musterstadt', letters: 200 } }],
    ['soft-404', 'a sentence alone', { summary: { lead: 'Sorry, this listing has been removed.', letters: 30 } }],
    [
      'soft-404',
      'an empty ad page whose heading says so',
      { page: 'ad', adCount: 1, summary: { heading: 'This ad is no longer available', letters: 60 } },
    ],
    ['empty-shell', 'nothing to read after the browser', { via: 'browser', summary: { letters: 12, hasScripts: true } }],
  ])('%s: %s', (expected, _what, changes) => {
    expect(outcome(changes)).toBe(expected);
  });

  const languages = 'ar bg cs de el en es fi fr hu id it lv nl pl pt ro ru sr sv th tr uk vi zh'.split(' ');
  test('knows every kind of wall in every language of the lexicon', () => {
    for (const [kind, words] of Object.entries(WALL_WORDS)) expect([kind, Object.keys(words).toSorted()]).toEqual([kind, languages]);
  });

  test.each(Object.entries(WALL_WORDS['soft-404']))('knows a page that is gone in %s by each of its phrases', (_language, phrases) => {
    for (const phrase of phrases.split(' | ')) {
      expect([phrase, outcome({ summary: { heading: phrase, letters: 80 } })]).toEqual([phrase, 'soft-404']);
      expect([phrase, outcome({ summary: { title: `${phrase.toUpperCase()} | Example`, letters: 80 } })]).toEqual([phrase, 'soft-404']);
    }
  });
});

describe('classifyOutcome() leaves content alone', () => {
  const AD = { page: 'ad', adCount: 1 } as const;
  const LISTING = { page: 'listing', recordCount: 20, adCount: 20 } as const;
  test.each<[string, Changes]>([
    [
      'an ad with a login link',
      { ...AD, summary: { title: 'Massage in Musterstadt', lead: 'Log in Sign in Register. Massage in Musterstadt', letters: 300 } },
    ],
    ['an ad that speaks of captchas', { ...AD, summary: { lead: 'I am not a robot, call me. Verify you are human!', letters: 90 } }],
    ['an ad with a contact form that has a widget', { ...AD, summary: { hasCaptcha: true, letters: 150 } }],
    ['an ad with a login form in its header', { ...AD, summary: { hasPasswordField: true, letters: 250 } }],
    [
      'an ad that says its old number is gone',
      { ...AD, summary: { heading: 'New number', lead: 'My old number is no longer available', letters: 60 } },
    ],
    [
      'an ad whose title uses the words',
      {
        ...AD,
        summary: {
          title: 'Soulmate not found yet, will you be mine tonight',
          heading: 'Soulmate not found yet, will you be mine tonight',
          letters: 200,
        },
      },
    ],
    ['an ad for adults', { ...AD, summary: { lead: 'Adults only. I am 18 and new in town.', letters: 200 } }],
    ['an ad not yet read that gives an age', { summary: { lead: 'Ich bin 18, neu hier. Solo para adultos.', letters: 60 } }],
    [
      'an ad with a number, whatever it says',
      {
        ...AD,
        handleCount: 1,
        summary: { heading: 'Page not found', lead: 'Sign in to see more photos', own: { hasLoginForm: true, puzzle: 'widget' } },
      },
    ],
    ['an ad that may be told in one word', { ...AD, summary: { title: 'Maintenance – Jobs', heading: 'Maintenance', letters: 150 } }],
    ['an ad under an age line', { ...AD, summary: { heading: 'Lola', lead: 'Solo para mayores de edad', own: { buttons: 1 } } }],
    [
      'a list with a banner and few links',
      {
        page: 'listing',
        summary: { heading: 'Cats', lead: 'We use cookies for statistics', letters: 30, links: 40, own: { buttons: 2, links: 9 } },
      },
    ],
    ['a page behind a sensor that says much', { ...LISTING, summary: { guard: 'challenge' } }],
    ['a listing whose heading is odd', { ...LISTING, summary: { heading: 'Page not found', letters: 900 } }],
    ['a listing under a login path', { ...LISTING, url: 'http://a.test/login', summary: { hasPasswordField: true, letters: 900 } }],
    ['a thread titled 404 not found', { summary: { title: '404 not found | Forum', heading: '404 not found', letters: 4_000 } }],
    ['a thread on access', { summary: { title: 'Access denied | Forum', letters: 4_000 } }],
    [
      'a front page with a login form in its header',
      { summary: { title: 'Kleinanzeigen Musterstadt', hasPasswordField: true, letters: 700, links: 80 } },
    ],
    ['a contact page with a widget', { summary: { title: 'Contact', hasCaptcha: true, letters: 450 } }],
    ['a page on robots', { summary: { title: 'Are you a robot? Twelve films to watch this winter and why', letters: 300 } }],
    [
      'a start page that asks for cookies in a banner',
      { summary: { title: 'Jobs', heading: 'Jobs', lead: 'We value your privacy. Jobs in Musterstadt', letters: 600, links: 60 } },
    ],
    ['a short page', { summary: { title: 'Hello', letters: 20 } }],
    ['a page that is loading', { summary: { lead: 'Just a moment, the list is loading', letters: 28 } }],
    ['a blog with a path like a login', { url: 'http://a.test/blog-in-berlin/', summary: { hasPasswordField: true, letters: 900 } }],
  ])('%s', (_what, changes) => {
    expect(outcome(changes)).toBe('ok');
  });

  test('never repeats the words of a page in its detail', () => {
    expect(classifyOutcome(page({ summary: { heading: 'Page not found, Maria', letters: 50 } })).detail).toBe('page not found');
  });
});
