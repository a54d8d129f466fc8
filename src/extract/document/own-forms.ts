import type { OwnPart } from '../../model/page-reading.ts';
import type { PageElement } from './page-element.ts';

/** Addresses of pictures that are to be typed off. */
const PUZZLE_PICTURE = /captcha|securimage|\/(?:kod|code|verify|vcode|checkcode|seccode|verifycode|code_?img)\.(?:php|png|gif|jpg|aspx?)/i;

/** Fields that search or take an address to write to. */
const OTHER_FIELD = /^(?:q|s|search|query|keywords?|k|text|e-?mail|mail|login|user(?:name)?|name|phone|tel)$|search|mail/i;

/** Forms that log in, by where they lead or what they are called; whole words. */
const LOGIN_FORM = /(?:^|[\s/_.-])(?:log-?in|sign-?in|auth(?:enticate)?|session|sessions)(?:$|[\s/_.?-])/i;

/** Frames in which a challenge service asks. */
const PUZZLE_FRAME =
  /recaptcha\/|hcaptcha\.com|challenges\.cloudflare\.com|arkoselabs|funcaptcha|captcha-delivery\.com\/captcha|geetest|smartcaptcha/i;

/** One form and what it asks for. */
interface Form {
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** It logs in, by its address or name. */
  readonly isLogin: boolean;
  fields: number;
  hasPassword: boolean;
  hasMore: boolean;
  hasPicture: boolean;
  hasWidget: boolean;
}

/** The forms of a part of a page, told to it element by element in document order. */
export class OwnForms {
  readonly #forms: Form[] = [];
  /** What stands outside every form. */
  readonly #loose: Form = formOf({ lastOrder: Number.POSITIVE_INFINITY, textStart: 0, textEnd: 0 }, false);

  /** Takes one element, with its names and whether they place a challenge; those of no form count together as one. */
  take(element: PageElement, names: string, isWidget: boolean): void {
    const { name, attribs } = element;
    if (name === 'form') this.#forms.push(formOf(element, LOGIN_FORM.test(`${names} ${start(attribs['action'])}`)));
    const last = this.#forms.at(-1);
    const form = last && element.order <= last.last ? last : this.#loose;
    if (isWidget) form.hasWidget = true;
    switch (name) {
      case 'img':
        form.hasPicture ||= PUZZLE_PICTURE.test(start(attribs['src']));
        return;
      case 'iframe':
        form.hasWidget ||= PUZZLE_FRAME.test(start(attribs['src']));
        return;
      case 'textarea':
      case 'select':
        form.hasMore = true;
        return;
      case 'input':
        takeField(form, attribs);
        return;
      default:
    }
  }

  /** Whether one of them logs in: it has a password field, or its address or name says so. */
  get hasLogin(): boolean {
    return [this.#loose, ...this.#forms].some((form) => form.hasPassword);
  }

  /** Where the text of those that log in stands. */
  get loginSpans(): readonly { readonly start: number; readonly end: number }[] {
    return this.#forms.filter((form) => form.hasPassword);
  }

  /** What they ask a person to solve: one that asks for anything else beside it is a contact form, say. */
  get puzzle(): OwnPart['puzzle'] {
    const bare = [this.#loose, ...this.#forms].filter((form) => !form.hasMore && !form.hasPassword && form.fields <= 1);
    if (bare.some((form) => form.hasWidget || (form.hasPicture && form.fields === 1))) return 'widget';
    return bare.some((form) => form.fields === 1) ? 'question' : undefined;
  }
}

function takeField(form: Form, attribs: PageElement['attribs']): void {
  const name = start(attribs['name']);
  switch ((attribs['type'] ?? 'text').toLowerCase()) {
    case 'password':
      form.hasPassword = true;
      return;
    case 'email':
    case 'tel':
      if (form.isLogin) form.hasPassword = true;
      else form.hasMore = true;
      return;
    case 'file':
      form.hasMore = true;
      return;
    case 'text':
    case 'number':
      form.fields++;
      form.hasPassword ||= form.isLogin;
      form.hasMore ||= OTHER_FIELD.test(name);
      form.hasPicture ||= /captcha|securitycode|seccode/i.test(`${name} ${start(attribs['id'])}`);
      return;
    default:
  }
}

function formOf(element: Pick<PageElement, 'lastOrder' | 'textStart' | 'textEnd'>, isLogin: boolean): Form {
  const { lastOrder, textStart, textEnd } = element;
  const asked = { fields: 0, hasPassword: false, hasMore: false, hasPicture: false, hasWidget: false };
  return { last: lastOrder, start: textStart, end: textEnd, isLogin, ...asked };
}

function start(value: string | undefined): string {
  return value?.slice(0, 300) ?? '';
}
