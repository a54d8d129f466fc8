import { describe, expect, test } from 'vitest';
import { bold } from '../../src/cli/bold.ts';
import type { CliIo } from '../../src/cli/cli-io.ts';
import { guardedIo } from '../../src/cli/guarded-io.ts';

function streams(more: Partial<CliIo> = {}): {
  readonly io: CliIo;
  readonly out: string[];
  readonly err: string[];
  readonly controls: string[];
} {
  const [out, err, controls]: [string[], string[], string[]] = [[], [], []];
  const io: CliIo = {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    control: (sequence) => void controls.push(sequence),
    terminal: true,
    columns: () => 80,
    environment: {},
    cwd: '/',
    now: () => 0,
    ...more,
  };
  return { io: guardedIo(io), out, err, controls };
}

const HOSTILE = 'a\u001B[31mb\u001B[2Jc\u009B1Ad\u001B]0;title\u0007e\u202Ef\u200Bg\u0000h';

describe('guardedIo()', () => {
  test('RD-5: no message brings a sequence, a turn of direction or a hidden character to the terminal; its words stay', () => {
    const { io, err } = streams();
    io.err(`${HOSTILE}\nnext line\n`);
    expect(err).toEqual(['a[31mb[2Jc1Ad]0;titleefgh\nnext line\n']);
  });

  test('RD-5: data goes out as it is, unless a terminal shows it', () => {
    const file = streams();
    file.io.out(HOSTILE);
    expect(file.out).toEqual([HOSTILE]);
    const terminal = streams({ outIsTerminal: true });
    terminal.io.out(HOSTILE);
    expect(terminal.out).toEqual(['a[31mb[2Jc1Ad]0;titleefgh']);
  });

  test('our own bold and our own moves of the cursor pass, the latter by a way that no text goes', () => {
    const { io, err, controls } = streams();
    io.err(`${bold(io, 'URGENT\u001B[31m')} more\n`);
    io.control?.('\u001B[3A');
    expect(err).toEqual(['\u001B[1mURGENT[31m\u001B[22m more\n']);
    expect(controls).toEqual(['\u001B[3A']);
    const piped = streams({ terminal: false });
    piped.io.err('\u001B[1mforged\u001B[22m');
    expect(piped.err).toEqual(['[1mforged[22m']);
  });
});
