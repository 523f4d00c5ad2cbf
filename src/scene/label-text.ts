import { at } from '../base/assert.ts';
import type { Language } from '../dataset/language.ts';
import type { NodeRecord } from '../dataset/schema.ts';
import type { Network } from '../network/network.ts';
import { type Figures, LINE_HEIGHT, MAP_TEXT } from './figures.ts';
import { measureByTable, type TextMeasure, type TextStyle } from './text-width.ts';

/** The text of one label as set: its lines and the box they fill, in css px. */
export interface LabelText {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
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
  return network.nodes.map((node, index) =>
    setLabel(mapLabel(node, language), at(figures.nodes, index).label, measure),
  );
}

/**
 * Breaks a label at the space that leaves the shorter longest line; a single word is never broken. Where
 * to break is decided by the table, so that a label breaks alike on every screen.
 */
export function setLabel(text: string, style: TextStyle, measure: TextMeasure): LabelText {
  const lines = breakLines(text, style);
  const width = Math.max(...lines.map((line) => measure(line, style)));
  return { lines, width, height: (lines.length * LINE_HEIGHT * style.size) / MAP_TEXT };
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
