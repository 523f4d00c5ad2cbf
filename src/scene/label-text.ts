import { at } from '../base/assert.ts';
import type { Language } from '../dataset/language.ts';
import type { NodeRecord } from '../dataset/schema.ts';
import type { Network } from '../network/network.ts';
import { type Figures, LINE_HEIGHT, MAP_TEXT } from './figures.ts';
import { listForemost } from './label-rank.ts';
import { measureByTable, type TextMeasure, type TextStyle } from './text-width.ts';

/** The text of one label as set: its lines and the box they fill, in css px. */
export interface LabelText {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  /** Other ways to set it, the best first; only labels that must not be lost have them. */
  readonly others?: readonly LabelText[];
}

/** Labels of 12 px wider than this break into two lines of about equal width, css px. */
const WRAP_AT = 120;

/** The name a node carries on the map. */
export const mapLabel = (node: NodeRecord, language: Language): string => (node.short ?? node.label)[language];

export function buildLabelTexts(
  network: Network,
  figures: Figures,
  language: Language,
  measure: TextMeasure,
): readonly LabelText[] {
  const foremost = listForemost(network);
  return network.nodes.map((node, index) => {
    const style = at(figures.nodes, index).label;
    const name = mapLabel(node, language);
    const text = setLabel(name, style, measure);
    if (!foremost.has(index)) return text;
    // A session is known by its number: where the whole name has no room, what stands before the colon will do.
    const head = node.session ? (/^(.+?): /.exec(name)?.[1] ?? null) : null;
    return { ...text, others: setOtherwise(text, head, style, measure) };
  });
}

/**
 * Breaks a label at the space that leaves the shorter longest line; a single word is never broken. Where
 * to break is decided by the table, so that a label breaks alike on every screen.
 */
export function setLabel(text: string, style: TextStyle, measure: TextMeasure): LabelText {
  return toText(breakLines(text, style), style, measure);
}

function toText(lines: readonly string[], style: TextStyle, measure: TextMeasure): LabelText {
  const width = Math.max(...lines.map((line) => measure(line, style)));
  return { lines, width, height: (lines.length * LINE_HEIGHT * style.size) / MAP_TEXT };
}

/** The label broken elsewhere: in two lines at any space, in one, in three; last the short name, if it has one. */
function setOtherwise(
  { lines }: LabelText,
  short: string | null,
  style: TextStyle,
  measure: TextMeasure,
): readonly LabelText[] {
  const words = lines.join(' ').split(' ');
  const part = (start: number, end?: number) => words.slice(start, end).join(' ');
  const width = (set: readonly string[]) => Math.max(...set.map((line) => measureByTable(line, style)));
  const cuts = words.slice(1).map((_, index) => index + 1);
  const inTwo = cuts.map((cut) => [part(0, cut), part(cut)]);
  const inThree = cuts.flatMap((cut) =>
    cuts.filter((next) => next > cut).map((next) => [part(0, cut), part(cut, next), part(next)]),
  );
  const narrowest = inThree.sort((one, other) => width(one) - width(other)).slice(0, 1);
  const sets = [...inTwo.sort((one, other) => width(one) - width(other)).slice(0, 3), [part(0)], ...narrowest];
  const others = sets.filter((set) => set.join('\n') !== lines.join('\n'));
  return [...others, ...(short ? [[short]] : [])].map((set) => toText(set, style, measure));
}

function breakLines(text: string, style: TextStyle): readonly string[] {
  const words = text.split(' ');
  let best: readonly string[] = [text];
  let bestWidth = measureByTable(text, style);
  if (bestWidth <= (WRAP_AT * style.size) / MAP_TEXT) return best;
  for (let cut = 1; cut < words.length; cut++) {
    const lines = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    const width = Math.max(...lines.map((line) => measureByTable(line, style)));
    if (width < bestWidth) [best, bestWidth] = [lines, width];
  }
  return best;
}
