// Gathers everyday prose of some sixty languages that tells no urgent signal, out of packages of Debian: jokes and quotes (fortunes), tales of a game (wesnoth), manuals (gnome), a family tree (gramps).
// apt-get download $(apt-cache search -n '^(fortunes|wesnoth-1.16|gnome-user-docs$|gramps$)' | cut -d' ' -f1); for f in *.deb; do dpkg -x $f unpacked; done
// node bench/extraction/ordinary-texts.ts unpacked DIR: writes DIR/fit.jsonl for fit-weighings.ts and DIR/judge.jsonl for ordinary-alarms.ts, from sources of their own each. None of it is kept in the project.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A text, and the file or language and file that it is of. */
interface OrdinaryText {
  readonly source: string;
  readonly text: string;
}

/** Texts taken from one file of quotes, and of one language of what is translated. */
const MOST_OF_FILE = 150;
const MOST_OF_LANGUAGE = 1000;
/** Characters of a text: shorter ones say too little, longer ones are chapters. */
const [SHORTEST, LONGEST] = [70, 1500];

const [unpacked, target] = process.argv.slice(2);
if (unpacked === undefined || target === undefined)
  throw new Error('Say where the packages are and where to write: ordinary-texts.ts unpacked DIR');

const texts = [...quotes(unpacked), ...translations(unpacked)];
const known = new Set<string>();
const halves: Record<'fit' | 'judge', string[]> = { fit: [], judge: [] };
for (const { source, text } of texts) {
  if (text.length < SHORTEST || text.length > LONGEST || known.has(text)) continue;
  known.add(text);
  halves[hashOf(source) % 2 === 0 ? 'fit' : 'judge'].push(JSON.stringify({ source, text }));
}
for (const [half, lines] of Object.entries(halves)) {
  writeFileSync(join(target, `${half}.jsonl`), `${lines.join('\n')}\n`);
  console.log(`${half}: ${lines.length} texts`);
}

/** Files of quotes, parted by lines of a per cent sign; those that are not UTF-8 are old ones of Central Europe. */
function quotes(folder: string): OrdinaryText[] {
  return globSync('**/games/fortunes/**/*', { cwd: folder, withFileTypes: true })
    .filter((file) => file.isFile() && !/\.(?:dat|u8)$/.test(file.name))
    .flatMap((file) => {
      const bytes = readFileSync(join(file.parentPath, file.name));
      const utf8 = bytes.toString('utf8');
      const all = (utf8.includes('\uFFFD') ? new TextDecoder('iso-8859-2').decode(bytes) : utf8).split(/\n%\n/).map((text) => text.trim());
      return spread(all, MOST_OF_FILE).map((text) => ({ source: file.name, text }));
    });
}

/** Translated texts of programs, by language: catalogues of gettext and pages of help. */
function translations(folder: string): OrdinaryText[] {
  const byLanguage = new Map<string, OrdinaryText[]>();
  const add = (language: string, file: string, text: string): void => {
    const list = byLanguage.get(language) ?? [];
    list.push({ source: `${language} ${file}`, text: text.replaceAll(/<[^>]{1,80}>/g, '').trim() });
    byLanguage.set(language, list);
  };
  for (const file of globSync('**/LC_MESSAGES/*.mo', { cwd: folder })) {
    const language = /([a-z]{2,3}(?:[_@]\w+)*)\/LC_MESSAGES\//.exec(file)?.[1] ?? '';
    for (const text of messages(readFileSync(join(folder, file)))) if (text.length >= SHORTEST) add(language, basename(file), text);
  }
  for (const file of globSync('usr/share/help/*/**/*.page', { cwd: folder }))
    for (const [, text = ''] of readFileSync(join(folder, file), 'utf8').matchAll(/<p>(.*?)<\/p>/gs))
      add(file.split('/')[3] ?? '', 'help', text.replaceAll(/\s+/g, ' '));
  return [...byLanguage.values()].flatMap((list) =>
    spread(
      list.toSorted((a, b) => hashOf(a.text) - hashOf(b.text)),
      MOST_OF_LANGUAGE,
    ),
  );
}

/** The translations in a compiled catalogue of gettext (GNU gettext manual, "The Format of GNU MO Files"): counts and offsets in 32 bits, little endian. */
function messages(bytes: Buffer): string[] {
  if (bytes.length < 20 || bytes.readUInt32LE(0) !== 0x95_04_12_de) return [];
  const at = bytes.readUInt32LE(16);
  return Array.from({ length: bytes.readUInt32LE(8) }, (_none, place) => {
    const start = bytes.readUInt32LE(at + 8 * place + 4);
    return bytes.toString('utf8', start, start + bytes.readUInt32LE(at + 8 * place));
  }).filter((text) => !text.includes('\0') && !text.startsWith('Project-Id-Version'));
}

/** So many of a list at most, spread over all of it. */
function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.ceil(list.length / most));
  return list.filter((_each, at) => at % step === 0);
}

function hashOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32LE(0);
}
