import { Parser } from 'htmlparser2';

/** An element of an XML document, told to the reader when it ends. */
export interface XmlElement {
  /** Local name, lower case, without prefix. */
  readonly name: string;
  /** Local name of the element above, or empty. */
  readonly parent: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, trimmed; at most 4,000 characters. */
  readonly text: string;
}

const LIMITS = { depth: 64, textChars: 4000 } as const;

/** Reads XML element by element, tolerant of faults; `onElement` answers whether to go on. Elements deeper than 64 are left out. */
export function parseXml(xml: string, onElement: (element: XmlElement) => boolean): void {
  const stack: { name: string; attributes: Record<string, string>; text: string }[] = [];
  let skipped = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (stack.length >= LIMITS.depth) {
          // The parser keeps every open element in a list that it shifts: endless nesting would take quadratic time.
          if (++skipped > 1000) parser.pause();
          return;
        }
        stack.push({ name: localName(name), attributes, text: '' });
      },
      ontext(data) {
        const top = stack.at(-1);
        if (top && skipped === 0 && top.text.length < LIMITS.textChars) top.text += data.slice(0, LIMITS.textChars);
      },
      onclosetag() {
        if (skipped > 0) {
          skipped--;
          return;
        }
        const ended = stack.pop();
        if (
          ended &&
          !onElement({ name: ended.name, parent: stack.at(-1)?.name ?? '', attributes: ended.attributes, text: ended.text.trim() })
        )
          parser.pause();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
