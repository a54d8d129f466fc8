#!/bin/sh
# Opens the CSV and XLSX exports in other people's programs (LibreOffice, csvkit, Python) and checks what they see:
# every row, phones as text, no formula, no number where a text was written.
#
#   scripts/check-spreadsheets.sh                      with an invented sample
#   scripts/check-spreadsheets.sh leads.csv leads.xlsx with two exports of the same leads
#
# As root on Debian or Ubuntu it installs what is missing (libreoffice-calc-nogui, csvkit). Exit status 0: all is well; 1: a check failed; 7: a program is missing.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! command -v soffice >/dev/null || ! command -v csvclean >/dev/null; then
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo 'missing: soffice (libreoffice-calc-nogui) and csvclean (csvkit); install them, or run this as root on Debian' >&2
    exit 7
  fi
  apt-get install -y --no-install-recommends libreoffice-calc-nogui csvkit >&2
fi

if [ $# -eq 2 ]; then
  cp "$1" "$work/leads.csv"
  cp "$2" "$work/leads.xlsx"
else
  PATH="$root/node_modules/.bin:$PATH" node "$root/tests/export/write-sample-exports.ts" "$work"
fi

convert() {
  soffice --headless "-env:UserInstallation=file://$work/profile" "$@" --outdir "$work/opened" >/dev/null 2>"$work/soffice.log" || {
    cat "$work/soffice.log" >&2
    exit 1
  }
}
# 44,34,76: comma, double quote, UTF-8; every column as the program guesses it, which is what a person gets.
convert --infilter='CSV:44,34,76,1' --convert-to ods "$work/leads.csv"
mv "$work/opened/leads.ods" "$work/csv.ods"
convert --convert-to ods "$work/leads.xlsx"
mv "$work/opened/leads.ods" "$work/xlsx.ods"

# Told by what it says: versions differ in option names, file names and exit status.
(cd "$work" && { csvclean -n leads.csv || csvclean leads.csv; } >csvclean.log 2>&1) || true
if ! grep -qi 'no errors' "$work/csvclean.log"; then
  if grep -qiE 'line [0-9]+|error' "$work/csvclean.log"; then
    cat "$work/csvclean.log" >&2
    exit 1
  fi
fi

/usr/bin/env python3 - "$work" <<'PYTHON'
import csv, json, os, re, sys, zipfile
import xml.etree.ElementTree as xml

work = sys.argv[1]
T = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}'
O = '{urn:oasis:names:tc:opendocument:xmlns:office:1.0}'
X = '{urn:oasis:names:tc:opendocument:xmlns:text:1.0}'
failures = []

def check(true, what):
    if not true:
        failures.append(what)

def plain(text):
    """White space is drawn, not stored, by spreadsheet programs: compared as single spaces."""
    return re.sub(r'\s+', ' ', text).strip()

def text_of(element):
    parts = [element.text or '']
    for child in element:
        parts.append(' ' if child.tag in (X + 's', X + 'tab', X + 'line-break') else text_of(child))
        parts.append(child.tail or '')
    return ''.join(parts)

def sheets(path):
    """Cells as LibreOffice has them: (value type, text, formula), by sheet and row."""
    with zipfile.ZipFile(path) as archive:
        tree = xml.fromstring(archive.read('content.xml'))
    found = {}
    for table in tree.iter(T + 'table'):
        rows = []
        for row in table.iter(T + 'table-row'):
            cells = []
            for cell in row:
                repeat = int(cell.get(T + 'number-columns-repeated', '1'))
                value = (cell.get(O + 'value-type'), ' '.join(text_of(p) for p in cell.findall(X + 'p')), cell.get(T + 'formula'))
                cells += [value] * min(repeat, 100)
            if any(kind for kind, _, _ in cells):
                rows.append(cells)
        found[table.get(T + 'name')] = rows
    return found

with open(os.path.join(work, 'leads.csv'), encoding='utf-8-sig', newline='') as file:
    read = list(csv.reader(file, strict=True))
header, records = read[0], read[1:]
check(all(len(record) == len(header) for record in records), 'python: a record with another number of fields')

opened_csv = next(iter(sheets(os.path.join(work, 'csv.ods')).values()))
opened_xlsx = sheets(os.path.join(work, 'xlsx.ods'))
leads = opened_xlsx.get('Leads', [])
check(len(opened_csv) == len(read), f'CSV: {len(opened_csv)} rows opened, {len(read)} written')
check(len(leads) == len(read), f'XLSX: {len(leads)} rows opened, {len(read)} written')

MAY_BE_NUMBER = {'ages_stated', 'network_size', 'schema_version'}
MAY_BE_DATE = {'action_day', 'posted_at'}
for name, rows in [('CSV', opened_csv), *((f'XLSX {sheet}', rows) for sheet, rows in opened_xlsx.items())]:
    check(not any(formula for row in rows for _, _, formula in row), f'{name}: a formula')
for number, (wrote, opened) in enumerate(zip(read, opened_csv)):
    for column, text, (kind, shown, _) in zip(header, wrote, opened):
        if text == '' or column in MAY_BE_NUMBER | MAY_BE_DATE:
            continue
        check(kind == 'string', f'CSV row {number} {column}: opened as {kind}')
        check(plain(shown) == plain(text), f'CSV row {number} {column}: {text[:40]!r} became {shown[:40]!r}')
for rows in opened_xlsx.values():
    check(all(kind in (None, 'string') for row in rows for kind, _, _ in row), 'XLSX: a cell that is no text')

def bare(text):
    return re.sub(r'(^| \| )tel:(?=\+\d)', r'\1', text)

def unguarded(text):
    return text[1:] if re.match(r"'(?:[\t\r]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])", text) else text

for number, (record, opened) in enumerate(zip(records, leads[1:]), start=1):
    for column, text, (_, shown, _) in zip(header, record, opened):
        check(plain(bare(unguarded(text))) == plain(shown), f'row {number} {column}: {text[:40]!r} in CSV, {shown[:40]!r} in XLSX')

expected = os.path.join(work, 'expected.json')
if os.path.exists(expected):
    with open(expected, encoding='utf-8') as file:
        sample = json.load(file)
    check(header == sample['columns'], 'CSV: other columns than expected')
    hidden = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
    for number, (row, record) in enumerate(zip(sample['rows'], records), start=1):
        for column, text in zip(header, record):
            check(bare(unguarded(text)) == row[column].translate(hidden), f'row {number} {column}: {row[column][:40]!r} read as {text[:40]!r}')

phones = sum(1 for record in records if record[header.index('phones')])
print(f'rows {len(records)}, with phones {phones}, sheets {", ".join(opened_xlsx)}, failures {len(failures)}')
for failure in failures[:20]:
    print('  ' + failure, file=sys.stderr)
sys.exit(1 if failures or not records else 0)
PYTHON
