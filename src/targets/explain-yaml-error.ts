import type { YAMLError } from 'yaml';

/** A complaint of the YAML parser in words that say what to do. */
export interface ExplainedYamlError {
  /** UTF-16 code units from 0; where the cause stands, which can be before the place where the parser noticed. */
  readonly offset: number;
  readonly message: string;
  /** Whether what follows in the document can no longer be relied on. */
  readonly breaksStructure: boolean;
}

/** Says what a YAML error means to somebody who writes target files. */
export function explainYamlError(error: YAMLError, text: string): ExplainedYamlError {
  const offset = error.pos[0];
  const line = lineAt(text, offset);
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return { offset, message: `the key \`${wordAt(text, offset)}\` is given twice here; keep one`, breaksStructure: false };
    case 'BAD_DQ_ESCAPE':
      return {
        offset,
        message: `\`${text.slice(offset, error.pos[1])}\` means nothing in double quotes, where a backslash begins an escape; put patterns in single quotes`,
        breaksStructure: false,
      };
    case 'TAG_RESOLVE_FAILED':
      return {
        offset,
        message: 'tags (`!name`) are not used in target files; a value that begins with `!` needs quotes',
        breaksStructure: false,
      };
    case 'TAB_AS_INDENT':
      return structural(offset, 'a tab stands where YAML wants spaces; replace it with spaces');
    case 'BAD_SCALAR_START':
      return structural(offset, `a value cannot begin with \`${text.charAt(offset)}\`; put it in quotes`);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return structural(offset, 'a second `: ` on the line makes a mapping inside a value; put the value in quotes');
    case 'RESOURCE_EXHAUSTION':
      return structural(offset, 'nested too deeply to be a target file');
    case 'UNEXPECTED_TOKEN':
      return structural(offset, `this does not belong here${unexpectedHint(line)}`);
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
      return unclosed(error, text);
    default:
      return structural(offset, sentence(error.message));
  }
}

function structural(offset: number, message: string): ExplainedYamlError {
  return { offset, message, breaksStructure: true };
}

/** A `{` or `[` without its end; most often a comment has swallowed the end. */
function unclosed(error: YAMLError, text: string): ExplainedYamlError {
  const closing = /\b(?:with a|with) ([}\]])/.exec(error.message)?.[1];
  if (closing === undefined) return structural(error.pos[0], sentence(error.message));
  const comment = swallowingComment(text.slice(0, error.pos[0]), closing);
  if (comment === undefined) {
    return structural(
      error.pos[0],
      `a \`${closing === '}' ? '{' : '['}\` before this line is not closed: \`${closing}\` is missing, or this line is not indented enough`,
    );
  }
  return structural(
    comment,
    `from \`#\` on the rest of the line is a comment, \`${closing}\` included, so that the ${closing === '}' ? '`{`' : '`[`'} before it is never closed; move the comment to a line of its own`,
  );
}

/** Offset of the last comment that has a closing bracket in it, looking back over at most 50 lines; undefined without one. */
function swallowingComment(before: string, closing: string): number | undefined {
  let end = before.length;
  for (let count = 0; count < 50 && end > 0; count++) {
    const start = before.lastIndexOf('\n', end - 1) + 1;
    const line = before.slice(start, end);
    const hash = commentStart(line);
    // A line that is a comment as a whole swallows nothing.
    if (hash !== undefined && line.slice(0, hash).trim() !== '' && line.slice(hash).includes(closing)) return start + hash;
    end = start - 1;
  }
  return undefined;
}

/** Where a comment begins in a line: a `#` after a space, outside quotes. */
function commentStart(line: string): number | undefined {
  let quote = '';
  for (let index = 0; index < line.length; index++) {
    const char = line.charAt(index);
    const opens = index === 0 || /[\s[{,:]/.test(line.charAt(index - 1));
    if (quote === '"' && char === '\\') index++;
    else if (quote !== '') quote = char === quote ? '' : quote;
    else if ((char === '"' || char === "'") && opens) quote = char;
    else if (char === '#' && index > 0 && /\s/.test(line.charAt(index - 1))) return index;
  }
  return undefined;
}

function unexpectedHint(line: string): string {
  // A value after its key or hyphen that begins with a bracket and goes on after the closing one: a pattern without quotes; must not match a whole flow list.
  if (/[:-]\s{1,20}\[[^\]]{0,200}\][^\s,#}]/.test(line))
    return '; a value that begins with `[` is read as a list: put patterns in single quotes';
  // A single quote that ends a string right before a letter, as in 'it's'.
  if (/'[^']{0,500}'\p{L}/u.test(line)) return "; inside single quotes a single quote is written twice: `''`";
  return '; check the quotes, brackets and indentation of this line and the one before';
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end < 0 ? text.length : end);
}

function wordAt(text: string, offset: number): string {
  // A key: up to the colon; must not run over the end of the line.
  return /^[^\r\n:]{1,80}/.exec(text.slice(offset, offset + 80))?.[0] ?? '';
}

function sentence(message: string): string {
  return `not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
