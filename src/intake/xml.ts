import { SaxesParser } from 'saxes';
import { DEEPEST_XML, MOST_CELLS, MOST_ELEMENTS } from './limits.ts';
import { NotLetIn } from './refuse.ts';

/** Attributes by their names without prefix. */
export type Attributes = ReadonlyMap<string, string>;

export interface XmlHandlers {
  /** Names come without prefix. `line` is where the tag ends, from 1. */
  readonly open: (name: string, attributes: Attributes, line: number) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const STEP = 65_536;
const toLocal = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Walks through XML; what is not whole, has a DOCTYPE or is deeper than any list throws `NotLetIn`. Entities of the
 * file's own are not known, and CDATA is text. O(length).
 */
export function walkXml(text: string, { open, text: onText, close }: XmlHandlers): void {
  const parser = new SaxesParser();
  let depth = 0;
  let elements = 0;
  let attributes = new Map<string, string>();
  parser.on('error', () => {
    throw new NotLetIn('broken-xml', { line: parser.line });
  });
  parser.on('doctype', () => {
    throw new NotLetIn('doctype');
  });
  parser.on('attribute', ({ name, value }) => attributes.set(toLocal(name), value));
  parser.on('opentag', ({ name }) => {
    if (++depth > DEEPEST_XML) throw new NotLetIn('deep', { most: DEEPEST_XML });
    if (++elements > MOST_ELEMENTS) throw new NotLetIn('many-cells', { most: MOST_CELLS });
    const known = attributes;
    attributes = new Map();
    open(toLocal(name), known, parser.line);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    close?.(toLocal(name));
  });
  if (onText) {
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  // A DOCTYPE may be as long as the file: it is refused where it begins.
  const doctype = text.search(/<!DOCTYPE/i);
  const isBeforeRoot = doctype >= 0 && !/<[A-Za-z_]/.test(text.slice(0, Math.min(doctype, STEP)));
  if (isBeforeRoot) throw new NotLetIn('doctype');
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const from = start + (text.slice(start, start + 200).search(/\S/) || 0);
  for (let at = Math.max(start, from); at < text.length; at += STEP) parser.write(text.slice(at, at + STEP));
  parser.close();
}

/** The name of the root, without its prefix; '' where there is none. */
export const findRoot = (text: string): string => {
  const start = withoutComments(text.slice(0, STEP));
  return toLocal(/<([A-Za-z_][\w.:-]{0,99})/.exec(start)?.[1] ?? '');
};

/** A comment that never ends stays. O(length), however many begin. */
function withoutComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let begin = text.indexOf('<!--'); begin >= 0; begin = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', begin + 4);
    if (end < 0) break;
    kept.push(text.slice(from, begin));
    from = end + 3;
  }
  return kept.join('') + text.slice(from);
}
