/**
 * Writes lexicon/towns.json, the towns of the world by country:
 *
 *   node scripts/build-towns.mjs cities1000.txt [WORDS...]
 *
 * cities1000.txt is the table of that name of GeoNames (https://download.geonames.org/export/dump/, CC BY 4.0). Each of WORDS is a list with one word a
 * line, what stands behind a slash left out (`index.dic` of the npm packages dictionary-en, -de, ...; a list of first names and surnames): a file named by
 * a language of two letters tells everyday words of that language, any other one the names of persons. Towns named like such a word are marked; without
 * WORDS the marks of the file that is replaced are kept. docs/decisions/0011-towns.md has the reasons.
 *
 * Kept: places of 5,000 people and more. Of their names
 * - the main name, and the name without accents where it is not the same letters (Koeln);
 * - the names in the scripts of the country;
 * - Latin names of towns in countries where a town has several (`SEVERAL_NAMES`) or whose script is another;
 * - of towns over 200,000 people Latin names and those in the scripts of `EXONYMS`; Cyrillic names from 15,000 people in `CYRILLIC_ABROAD`, where ads seek workers in Russian and Ukrainian.
 * Dropped: Latin names under 3 letters, codes, transcriptions (signs, no capital, apostrophes within), names of offices ("City of ...").
 *
 * A country is one string of four lines: towns over 200,000 people, over 50,000, the others, and parts of towns. Towns stand from the largest to the
 * smallest, parted by `;`, their names by `,`; `?` before a name: an everyday word or the name of persons as well. The first name is the English one of
 * lexicon/cities.json where that has the town, else the main name.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

const OUT = new URL('../lexicon/towns.json', import.meta.url);
const LEAST = 5_000;
const LARGE = 200_000;
const KNOWN = 50_000;
const LINES = [LARGE, KNOWN, 0];
const CYRILLIC_FROM = 15_000;
/** Cities that say where towns of the same country begin to be parts of them, though the table counts them as towns. */
const PARTS = new Set(['US Brooklyn', 'US Queens', 'US Manhattan', 'US The Bronx', 'US Bronx', 'US Staten Island', 'US Borough of Queens']);

const SCRIPTS = {
  Cyrillic: 'RU UA BY BG RS MK KZ KG TJ MN UZ ME BA MD AM GE AZ LV EE LT TM',
  Arabic: 'AE SA EG MA DZ TN LY SD IQ SY JO LB KW QA BH OM YE PS IR AF PK MR IL',
  Greek: 'GR CY',
  Hebrew: 'IL',
  Armenian: 'AM',
  Georgian: 'GE',
  Thai: 'TH',
  Hangul: 'KR',
  Han: 'CN TW HK MO SG JP MY',
  Hiragana: 'JP',
  Katakana: 'JP',
  Devanagari: 'IN NP',
  Bengali: 'BD IN',
  Khmer: 'KH',
  Lao: 'LA',
};
const EXONYMS = ['Cyrillic', 'Arabic', 'Greek', 'Hebrew', 'Thai', 'Hangul', 'Han', 'Katakana', 'Georgian', 'Armenian', 'Devanagari'];
const SEVERAL_NAMES = new Set('ES BE CH FI IE LU IT CA ZA EE LV LT RO SK RS XK MK NO MT PH MY'.split(' '));
const OTHER_SCRIPT = new Set('RU UA BY BG GR CY IL AM GE AE SA EG JO LB KW QA BH OM TH KR CN TW HK JP IR KZ KG'.split(' '));
const CYRILLIC_ABROAD = new Set(
  'PL DE CZ SK LT LV EE FI NL TR HU RO IT ES IL AT BE SE NO DK FR PT GR CY BG RS ME HR SI GE AM AZ'.split(' '),
);
/** Languages of lists of everyday words by the countries where they are written; English counts everywhere. */
const SPOKEN = {
  de: 'DE AT CH LU LI IT BE',
  fr: 'FR BE CH LU CA MC MA TN DZ SN CI',
  es: 'ES MX AR CO PE CL VE EC GT CU BO DO HN PY SV NI CR PA UY PR US PH',
  it: 'IT CH SM',
  pt: 'PT BR AO MZ CV ES',
  nl: 'NL BE SR',
  pl: 'PL',
  cs: 'CZ SK',
  sk: 'SK CZ',
  ro: 'RO MD',
  hu: 'HU RO SK RS',
  ru: 'RU UA BY KZ KG UZ LV EE LT',
  uk: 'UA',
  tr: 'TR CY',
  sv: 'SE FI',
  da: 'DK NO',
  bg: 'BG MK',
  el: 'GR CY',
  hr: 'HR BA RS ME SI MK',
};
/** Nouns that lists of German words write with a capital like any town, and everyday words that no list holds. */
const EVERYDAY =
  `Lage Halle Burg Hof Wald Berg Zug Baden Feld Linden Norden Süden Westen Osten Stade Wedel Wiesen Brühl Garten Haus Markt Zell Garching Kirchen Hagen
  Speyer Au Horn Moers Much Rain Rust Sand See Stein Thale Wangen Werder Winter Sommer Aachen Plan Land Ried Nord Süd Ost West Anal Sex Privat Massage Service Hotel Studio
  Center Centre Central Downtown Escort Mobile Reading Bath Deal Sandy Hope Love Paradise Beauty Spa Incall Outcall Model Date Relax Lux Lady Queen Diva Angels Angel Venus
  Universal Progress Independence Liberty Normal Energy Orange Hurricane Opportunity Commerce Enterprise Industry Golden Diamond Pearl Crystal Ruby Amber
  Centro Casa Amor Oferta Novedad Natal Feira Porta Ponte Barra Lagoa Serra Vitória Vila Praia Monte Prado Salto Torre Puerto Playa
  Roma Como Hit Best Echt Lier Heel Goes Ede Soest Made Lent Ham Peer Mol Geel Bree Temse Kampen
  Silla Mula Cabra Salto Corral Casas Torres Rosas Flores Luna Sol Mar Loja Inca Rota Ronda Oliva Cascina Pianura Vasto Fermo Quarto Marino Alba Meda Nova Formiga Lagarto Escada Picos Passos Leme Franca Serra Cabo Trindade Estancia Fontaine Bourg Ville Pont Port Neuf`.split(
    /\s+/u,
  );

const [file, ...lists] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Usage: node scripts/build-towns.mjs cities1000.txt [WORDS...]\n');
  process.exit(2);
}

/** Letters by which names are the same: small, Latin and Greek without accents. */
const folded = (name) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])[\u0300-\u036f]+/gu, '')
    .normalize('NFC')
    .replaceAll('ł', 'l')
    .replace(/[’ʻʼ`]/gu, "'");

const isOf = (script, name) => new RegExp(String.raw`^[\p{Script=${script}}\p{M}\p{P}\p{Zs}]+$`, 'u').test(name) && /\p{L}/u.test(name);
const OFFICES =
  /\b(?:city|municipality|town|village|gemeen|gemeente|lungsod|gmina|stadt|comune|ciudad|municipio|commune|commun|g[oa]rad|horad|gorod|district|region|concelho|kommun|kommune|powiat|villa de|civitas|province|provincia|okres|county|metropolis|borough|kota|kabupaten|thanh pho|capital|amphoe|changwat|muang|mueang|muong|zhen|xian|qu|shi|jiedao|prefe\p{L}*|bezirk|distrikt|distrito|arrondissement|estat|bandar raya)\b/iu;
const LATIN =
  /^(?:['’][st][ -])?\p{Lu}[\p{Script=Latin}\p{M}]+(?:(?:[ -]|(?<=^(?:[LDO]|Sant|Dell|All))['’])(?:\p{Lu}[\p{Script=Latin}\p{M}.]*|d[eioua]|d[ae]s|d[ou]s|d[ae]l|del|der|den|am|an|im|in|la|las|le|les|los|el|al|es|sur|sous|en|ob|pod|nad|na|upon|the|of|y|e|i|bei|ter|aan|op)){0,5}$/u;

function isLatinName(name) {
  const letters = name.replace(/[^\p{L}]/gu, '');
  return (
    LATIN.test(name) &&
    letters.length >= 3 &&
    (letters.length > 4 || letters !== letters.toUpperCase()) &&
    !OFFICES.test(name) &&
    name.length < 32
  );
}

/** Without what says only that it is a town: 市, 县, 시, -si. */
function bare(name) {
  const base = name.replace(/(?:特别市|直轄市|광역시|특별시|市|县|縣|区|區|镇|鎮|시|군|-si|-gun|-shi|-ch[oō]|-machi)$/u, '').trim();
  return [...base].length >= 2 ? base : name;
}

const known = JSON.parse(readFileSync(new URL('../lexicon/cities.json', import.meta.url), 'utf8'));
const english = new Map(
  known.cities.flatMap(([city, country, ...names]) => [city, ...names].map((name) => [`${country} ${folded(name)}`, city])),
);
const named = new Set();

const rows = readFileSync(file, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter((columns) => Number(columns[14]) >= LEAST && !['PPLH', 'PPLQ', 'PPLW'].includes(columns[7]))
  .toSorted((a, b) => Number(b[14]) - Number(a[14]) || Number(a[0]) - Number(b[0]));

function isKept(name, country, people) {
  if (/\d|[()"“”[\]/;|?=،]|область/u.test(name)) return false;
  if (/^\p{Script=Latin}/u.test(name))
    return isLatinName(name) && (people >= LARGE || SEVERAL_NAMES.has(country) || OTHER_SCRIPT.has(country));
  if ([...name].length > 24 || [...name].length < (isOf('Hiragana', name) ? 3 : 2)) return false;
  if (Object.entries(SCRIPTS).some(([script, countries]) => countries.split(' ').includes(country) && isOf(script, name))) return true;
  if (people >= CYRILLIC_FROM && CYRILLIC_ABROAD.has(country) && isOf('Cyrillic', name)) return true;
  return people >= LARGE && EXONYMS.some((script) => isOf(script, name));
}

/** The names of a town that are kept, each once by its letters, the one that stands for it first. */
function namesOf([, main, ascii, alternates], country, people) {
  const mains = main
    .replace(/\s*[([].*$/u, '')
    .replaceAll(/[,;?]/gu, ' ')
    .split(' / ');
  const kept = [
    ...mains,
    ...(/[^\p{L}\p{M}\s'-]/u.test(ascii) ? [] : [ascii]),
    ...alternates.split(',').filter((name) => isKept(name, country, people)),
  ];
  const names = new Map();
  for (const name of kept.map((each) => bare(each.normalize('NFC').trim()))) if (!names.has(folded(name))) names.set(folded(name), name);
  const all = [...names.values()].filter((name) => name !== '');
  const city = all
    .map((name) => english.get(`${country} ${folded(name)}`))
    .find((each) => each !== undefined && !named.has(`${country} ${each}`));
  if (city === undefined) return all;
  named.add(`${country} ${city}`);
  return [city, ...all.filter((name) => name !== city)];
}

/** Words that make a name unsure, by the name of their list. */
const marks = new Map([['hand', new Set([...EVERYDAY, ...known.ambiguous].map(folded))]]);
for (const list of lists) {
  const name = basename(list).replace(/\..*$/u, '');
  const words = readFileSync(list, 'utf8')
    .split('\n')
    .map((line) => line.replace(/[/\t].*$/u, '').trim())
    // A list of words writes towns with a capital.
    .filter((word) => word !== '' && (name.length > 2 || word === word.toLowerCase()));
  marks.set(name, new Set(words.map(folded)));
}
const before = lists.length === 0 ? readMarks() : new Set();

function readMarks() {
  try {
    const { countries } = JSON.parse(readFileSync(OUT, 'utf8'));
    return new Set(
      Object.entries(countries).flatMap(([country, text]) => [...text.matchAll(/\?([^,;\n]+)/gu)].map((match) => `${country} ${match[1]}`)),
    );
  } catch {
    return new Set();
  }
}

function isUnsure(name, { country, people }) {
  if (before.has(`${country} ${name}`)) return true;
  const words = folded(name)
    .split(/[ -]/u)
    .filter((word) => !ARTICLES.has(word));
  if (words.every((word) => marks.get('hand')?.has(word))) return true;
  // Of several words together none is an everyday word.
  const [word = ''] = words;
  if (words.length > 1) return false;
  if (marks.get('first')?.has(word)) return true;
  if (people < KNOWN && marks.get('surnames')?.has(word)) return true;
  // Lists write cities small as well, for what is called after them (hamburg, madrid).
  const languages = ['en', ...Object.keys(SPOKEN).filter((language) => SPOKEN[language].split(' ').includes(country))];
  return people < LARGE && languages.some((language) => marks.get(language)?.has(word));
}

const ARTICLES = new Set('la le les los las el il lo i gli the de het den o os as l'.split(' '));

const countries = new Map();
for (const row of rows) {
  const [country, people] = [row[8], Number(row[14])];
  const names = namesOf(row, country, people).map((name) => (isUnsure(name, { country, people }) ? `?${name}` : name));
  const isPart = row[7] === 'PPLX' || PARTS.has(`${country} ${row[1]}`);
  const lines = countries.get(country) ?? [[], [], [], []];
  countries.set(country, lines);
  lines[isPart ? 3 : LINES.findIndex((least) => people >= least)]?.push(names.join(','));
}

const out = {
  source:
    'Names of towns by GeoNames (www.geonames.org), table cities1000 of March 2020, licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); selected, put in order and marked by scripts/build-towns.mjs, which says how.',
  countries: Object.fromEntries(
    [...countries]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([country, lines]) => [country, lines.map((line) => line.join(';')).join('\n')]),
  ),
};
writeFileSync(OUT, `${JSON.stringify(out, null, 1)}\n`);
