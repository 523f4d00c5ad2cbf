/** What a style sheet has at one level: rules, and blocks of rules such as `@media`. */
const BLOCK = /\s*((?:[^{};"']|"[^"]*"|'[^']*')*)([{;]|$)/y;
/** Blocks that have rules in them. */
const GROUP = /^@(?:media|supports|layer|container)\b/;
/** Classes, and names of animations, both with the file they come from before them. */
const NAME = /(?:\.|@keyframes\s+)([\w-]+)/g;

export interface SplitStyle {
  readonly first: string;
  readonly late: string;
}

/**
 * Parts a minified style sheet in two: `late` has the rules that speak only of classes for which `isLate` says so. Each
 * keeps its order and stands in the same blocks as before, so that layers go before one another as they did.
 */
export function splitStyle(sheet: string, isLate: (name: string) => boolean): SplitStyle {
  const parts = { first: '', late: '' };
  const text = sheet.replaceAll(/\/\*.*?\*\//gs, '');
  for (let from = 0; from < text.length; ) {
    BLOCK.lastIndex = from;
    const [whole = '', prelude = '', end] = BLOCK.exec(text) ?? [];
    if (end === undefined) throw new Error(`the style sheet can't be read at ${text.slice(from, from + 40)}`);
    const start = from + whole.length;
    from = end === '{' ? findEnd(text, start) : start;
    if (end !== '{') parts.first += whole;
    else if (GROUP.test(prelude)) {
      const inner = splitStyle(text.slice(start, from - 1), isLate);
      if (inner.first) parts.first += `${prelude}{${inner.first}}`;
      if (inner.late) parts.late += `${prelude}{${inner.late}}`;
    } else {
      const names = Array.from(prelude.matchAll(NAME), ([, name = '']) => name);
      const isPart = names.length > 0 && names.every(isLate);
      parts[isPart ? 'late' : 'first'] += text.slice(start - whole.length, from);
    }
  }
  return parts;
}

/** Where the block ends whose content begins at `from`. */
function findEnd(text: string, from: number): number {
  const mark = /[{}]|"[^"]*"|'[^']*'/g;
  mark.lastIndex = from;
  let depth = 1;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    if (match[0] === '{') depth++;
    else if (match[0] === '}' && --depth === 0) return mark.lastIndex;
  }
  throw new Error('the style sheet ends within a block');
}
