import { expect, test } from 'vitest';
import { readPage } from '../../src/extract/read-page.ts';
import { compilePageRules } from '../../src/extract/compile-page-rules.ts';
import { countHandles } from '../../src/scan/count-handles.ts';

const URL_OF_AD = 'https://site.example/ad/1';
const counted = (body: string): number =>
  countHandles(
    readPage({
      html: `<main><h1>Anna in Leeds</h1><p>${body}</p></main>`,
      url: URL_OF_AD,
      atMs: Date.UTC(2026, 10, 22),
      rules: compilePageRules(undefined),
    }).ads,
  );

test.each([
  ['a labelled number', 'New in town for a few days, by the station. WhatsApp: +44 7400 123456', true],
  ['a mailbox of a person', 'New in town. Write to anna.leeds@inbox.example', true],
  ['bare digits', 'New in town for a few days, by the station. 447400123456 is on the door', false],
  ['the mailbox of a desk', 'The profile was removed at the wish of the member. Questions: desk@inbox.example', false],
  ['the mailbox of a service', 'Dieses Inserat wurde entfernt. Fragen: kundenservice@inbox.example', false],
])('%s', (_name, body, counts) => {
  expect(counted(body) > 0).toBe(counts);
});
