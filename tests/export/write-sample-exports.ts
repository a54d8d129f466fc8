import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leadsToCsv } from '../../src/export/csv.ts';
import { LEAD_COLUMNS, leadRow } from '../../src/export/lead-row.ts';
import { leadsToXlsx } from '../../src/export/xlsx.ts';
import { handle } from '../diff/sample-ad.ts';
import { sampleLead } from '../diff/sample-lead.ts';
import { sampleDiff } from './sample-diff.ts';

/** Titles that spreadsheet programs are known to change, run or trip over. */
const TITLES = [
  'Anna, new in town',
  '=1+1',
  '+31612345678',
  '-1',
  '@SUM(1)',
  '=HYPERLINK("https://ads.test","click")',
  '＝1+1',
  '\t=1+1',
  ' =1+1',
  '\u00A0=1+1',
  'line one\nline two',
  'line one\r\nline two',
  'return\ralone',
  'say "yes", please',
  'مرحبا بكم',
  'Привет; мир',
  '安娜 😀',
  '\u202Eturned\u202C',
  'bell\u0007',
  '\u0000=1+1',
  'semi;colon',
  "it's",
  '  two spaces  ',
  'a | b',
  "=cmd|' /C calc'!A0",
  '%0A=1',
  '…',
  "'quoted",
  'x'.repeat(4000),
];

/** Writes `leads.csv`, `leads.xlsx` and what a reader must find in them, `expected.json`, into the folder that the command line names: for scripts/check-spreadsheets.sh. */
const folder = process.argv[2] ?? 'sample-exports';
const leads = TITLES.map((title, id) =>
  sampleLead(id, {
    title,
    aliases: [title.slice(0, 20), 'Anna'],
    ages: [24],
    prices: [{ amount: 150, currency: 'EUR', per: '60min' }],
    place: { text: title.slice(0, 50), city: 'Ghent', country: 'BE' },
    handles: [
      handle('phone', id % 2 === 0 ? '+31612345678' : '+4930231250'),
      ...(id % 3 === 0 ? [handle('phone', '+61491570006')] : []),
      handle('whatsapp', '+31612345678'),
      handle('telegram', id % 2 === 0 ? '+31612345678' : 'anna_ghent'),
      handle('viber', '+31612345678'),
      handle('btc', 'bc1qexample'),
    ],
  }),
);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'leads.csv'), [...leadsToCsv(leads, 'safe')].join(''));
writeFileSync(join(folder, 'leads.xlsx'), await leadsToXlsx({ leads, diff: sampleDiff(), about: [['tool version', 'sample']] }));
writeFileSync(join(folder, 'expected.json'), JSON.stringify({ columns: LEAD_COLUMNS, rows: leads.map(leadRow) }));
