/** Why a text is not JSON: what stands at `at`, or that nothing does. */
export interface SyntaxFault {
  /** Index of the first character that cannot stand where it does. */
  readonly at: number;
  readonly kind: 'end' | 'comma' | 'quotes' | 'text' | 'other';
}

/** White space, then a mark, a text, or a number or word. A text that does not end has one way to be read: no retries. */
const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids these in texts
  /[\t\n\r ]*([{}[\],:]|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))/y;

interface Frame {
  readonly path: string;
  /** Where the next entry of a list stands; -1 in an object. */
  next: number;
}

/**
 * Walks through JSON and tells where each value begins, by its path (`nodes[3].kind`; a key's own path may be told
 * twice). Ends at the first fault of syntax. O(length of the text), whatever its depth.
 */
export function scanJson(text: string, onValue: (path: string, at: number) => void): SyntaxFault | null {
  const frames: Frame[] = [];
  let path = '';
  let due: 'value' | 'key' | 'colon' | 'more' | 'nothing' = 'value';
  /** Whether a list or object has just begun, and may end at once. */
  let isFirst = false;
  let last = '';
  TOKEN.lastIndex = 0;
  for (;;) {
    const from = TOKEN.lastIndex;
    const token = TOKEN.exec(text)?.[1] ?? '';
    const at = token ? TOKEN.lastIndex - token.length : from + (/^[\t\n\r ]*/.exec(text.slice(from))?.[0].length ?? 0);
    const fault = (): SyntaxFault => ({ at, kind: toKind(text, at, token, last) });
    if (due === 'nothing') return at >= text.length && !token ? null : fault();
    const frame = frames.at(-1);
    const isEnd = frame !== undefined && token === (frame.next < 0 ? '}' : ']');
    if (isEnd && (due === 'more' || isFirst)) {
      frames.pop();
      due = frames.length > 0 ? 'more' : 'nothing';
      isFirst = false;
    } else if (due === 'key' && token.startsWith('"')) {
      path = `${frame?.path}${frame?.path && '.'}${JSON.parse(token) as string}`;
      onValue(path, at);
      due = 'colon';
      isFirst = false;
    } else if (due === 'colon' && token === ':') due = 'value';
    else if (due === 'more' && token === ',') due = frame && frame.next < 0 ? 'key' : 'value';
    else if (due === 'value' && token && !/^[}\],:]/.test(token)) {
      if (frame && frame.next >= 0) path = `${frame.path}[${frame.next++}]`;
      onValue(path, at);
      isFirst = token === '{' || token === '[';
      if (isFirst) frames.push({ path, next: token === '{' ? -1 : 0 });
      due = token === '{' ? 'key' : token === '[' ? 'value' : frame ? 'more' : 'nothing';
    } else return fault();
    last = token;
  }
}

function toKind(text: string, at: number, token: string, last: string): SyntaxFault['kind'] {
  if (at >= text.length) return 'end';
  if (last === ',' && /^[}\]]/.test(token)) return 'comma';
  if (/[‘’‚‛“”„‟«»']/.test(text.charAt(at))) return 'quotes';
  return !token && text.charAt(at) === '"' ? 'text' : 'other';
}

/** Line and column of an index, from 1. */
export function toLine(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}
