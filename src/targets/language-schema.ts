import { z } from 'zod';

const NAMES: Intl.DisplayNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
/** Country codes that people write for the language. */
const MISTAKEN: Readonly<Record<string, string>> = {
  ua: 'uk',
  cz: 'cs',
  gr: 'el',
  jp: 'ja',
  cn: 'zh',
  dk: 'da',
  vn: 'vi',
  rs: 'sr',
  al: 'sq',
  sp: 'es',
};

/** A language as BCP 47, `nl`, `en-GB`, `zh-Hant`; gives its canonical spelling. */
export const languageSchema: z.ZodType<string, string> = z
  .string()
  .superRefine((tag, context) => {
    const message = languageProblem(tag);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  })
  .transform((tag) => canonical(tag) ?? tag);

function languageProblem(tag: string): string | undefined {
  const meant = MISTAKEN[tag.toLowerCase()];
  if (meant !== undefined) return `\`${tag}\` is no language in BCP 47; did you mean \`${meant}\`?`;
  if (tag.includes('_')) return `write \`${tag.replaceAll('_', '-')}\`, with a hyphen`;
  const language = canonical(tag);
  if (language === undefined || NAMES.of(language) === undefined) return 'not a language tag of BCP 47, as `nl` or `en-GB`';
  return undefined;
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
