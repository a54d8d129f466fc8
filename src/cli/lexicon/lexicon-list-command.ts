import type { Command } from 'commander';
import type { Lexicon, LexiconIndicator } from '../../model/lexicon.ts';
import type { CliIo } from '../cli-io.ts';
import { newCommand } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { loadLexicon } from './load-lexicon.ts';
import { textTable } from '../text-table.ts';

/** `leadline lexicon list` */
export function lexiconListCommand(io: CliIo): Command {
  return newCommand('list', 'the indicators: group, weight, grade of evidence, languages with the confidence in their words', [
    'lexicon list',
    'lexicon list --json',
    'lexicon list --lexicon unit-list.yaml',
  ])
    .option('--lexicon <file...>', "a unit's own lists, beside the built-in one")
    .action(async (options: CommonOptions & { readonly lexicon?: readonly string[] }) => {
      const { builtInLexicon } = await import('../../lexicon/built-in-meanings.ts');
      const lexicon = (await loadLexicon(io, options.lexicon)) ?? builtInLexicon();
      if (options.json) {
        for (const indicator of lexicon.indicators) io.out(`${JSON.stringify(rowOf(lexicon, indicator))}\n`);
        return;
      }
      const rows = lexicon.indicators.map(({ id, group, weight, evidence, urgent, label }) => [
        id,
        group,
        String(weight),
        evidence,
        urgent === undefined ? '' : 'urgent',
        label,
      ]);
      io.out(textTable(['id', 'group', 'weight', 'evidence', '', 'label'], rows, [16, 14, 6, 11, 6, 60]));
      io.out('\n');
      if (options.quiet) return;
      const rated = (level: string): string =>
        lexicon.languages
          .filter(({ confidence }) => confidence === level)
          .map(({ code }) => code)
          .join(' ');
      io.out(`\nConfidence in the words, by language: high ${rated('high')}; medium ${rated('medium')}; low ${rated('low')}.\n`);
    });
}

function rowOf(lexicon: Lexicon, indicator: LexiconIndicator): object {
  const { id, group, weight, evidence, urgent, label, appliesTo, caution } = indicator;
  const lists = new Set(indicator.rules.flatMap((rule) => rule.lists));
  const codes = new Set([
    ...indicator.terms.map(({ language }) => language),
    ...lexicon.lists.filter(({ name }) => lists.has(name)).flatMap(({ words }) => words.map(({ language }) => language)),
  ]);
  return {
    id,
    group,
    weight,
    evidence,
    urgent: urgent ?? null,
    label,
    applies_to: appliesTo,
    caution,
    languages: Object.fromEntries(
      lexicon.languages.filter(({ code }) => codes.has(code)).map(({ code, confidence }) => [code, confidence]),
    ),
  };
}
