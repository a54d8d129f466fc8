import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import { passphraseSecret } from '../../evidence/access/key-secret.ts';
import type { KeySecret } from '../../evidence/access/key-secret.ts';
import { ToolError } from '../../model/tool-error.ts';

/** Reads a passphrase from a file descriptor that somebody opened for this: its first line. Throws `E_KEY` when nothing can be read from it. */
export function readPassphrase(descriptor: number): KeySecret {
  let text: string;
  try {
    text = readFileSync(descriptor, 'utf8');
  } catch (error) {
    throw new ToolError(
      'E_KEY',
      `No passphrase can be read from descriptor ${descriptor} (${(error as NodeJS.ErrnoException).code ?? 'error'}).`,
    );
  }
  const [line = ''] = text.split(/\r?\n/, 1);
  if (line === '') throw new ToolError('E_KEY', `Descriptor ${descriptor} gave no passphrase: the first line is empty.`);
  return passphraseSecret(line);
}

/** Asks for a passphrase in the terminal, which shows nothing of it. Throws `E_KEY` when nothing is typed. */
export function askPassphrase(question: string): KeySecret {
  const typed = typedInSecret(question);
  if (typed === '') throw new ToolError('E_KEY', 'No passphrase was given.');
  return passphraseSecret(typed);
}

/** A line typed into the terminal of the process without echo. It is read at once: no command goes on without it, and none may read on behind it. */
function typedInSecret(question: string): string {
  // Opened twice: the stream makes its own descriptor one that does not wait.
  const [descriptor, terminal] = [openTerminal(), new ReadStream(openTerminal())];
  terminal.setRawMode(true);
  try {
    writeSync(2, question);
    return readLine(descriptor);
  } finally {
    terminal.setRawMode(false);
    terminal.destroy();
    if (descriptor !== 0) closeSync(descriptor);
    writeSync(2, '\n');
  }
}

function openTerminal(): number {
  return process.platform === 'win32' ? 0 : openSync('/dev/tty', 'r+');
}

/** Bytes up to the end of a line, as a terminal in raw mode gives them: one by one, with the keys that take something back. */
function readLine(descriptor: number): string {
  const typed: string[] = [];
  const decoder = new TextDecoder();
  const byte = new Uint8Array(1);
  for (;;) {
    if (readSync(descriptor, byte) === 0) return typed.join('');
    switch (byte[0]) {
      case 0x0d:
      case 0x0a:
        return typed.join('');
      // Ctrl-C and Ctrl-D: in raw mode they are bytes like any other.
      case 0x03:
      case 0x04:
        return '';
      case 0x08:
      case 0x7f:
        typed.pop();
        break;
      case 0x15:
        typed.length = 0;
        break;
      default: {
        const character = decoder.decode(byte, { stream: true });
        if (character !== '') typed.push(character);
      }
    }
  }
}
