import { describe, expect, test } from 'vitest';
import { aliasesIn } from './alias-texts.ts';

describe('nameWrittenTo()', () => {
  test.each<[string, readonly string[]]>([
    ['Mejla några rader om dig till Johan.', ['Johan']],
    ['Schicken Sie Ihre Unterlagen an Frau Sabine', ['Sabine']],
    ['Envoyez votre dossier à Sylvie, merci', ['Sylvie']],
    ['Wyślij krótką wiadomość do pani Mariola 512 345 678', ['Mariola']],
    ['Send a few words about yourself to Hannah.', ['Hannah']],
  ])('reads whom one is asked to write to: %s', (text, names) => {
    expect(aliasesIn(text, 'housing').names).toEqual(names);
  });

  test.each([
    'Skicka paketet till Sofia eller Malmö',
    'Send your CV to Head Office',
    'Envoyez votre dossier à Paris Habitat',
    'Schicken Sie alles an Hannah Moden GmbH',
  ])('takes no place or firm for one: %s', (text) => {
    expect(aliasesIn(text, 'housing').names).toEqual([]);
  });
});
