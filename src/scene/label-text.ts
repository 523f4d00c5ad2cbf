import { at } from '../base/assert.ts';
import type { Language, NodeRecord } from '../dataset/schema.ts';
import type { Network } from '../network/network.ts';
import { type Figures, LINE_HEIGHT } from './figures.ts';
import type { TextMeasure, TextStyle } from './text-width.ts';

/** The text of one label as set: its lines and the box they fill, in css px. */
export interface LabelText {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Labels wider than this break into two lines of about equal width, css px. */
const WRAP_AT = 120;

/** The name a node carries on the map. */
export const mapLabel = (node: NodeRecord, language: Language): string => (node.short ?? node.label)[language];

export function buildLabelTexts(
  network: Network,
  figures: Figures,
  language: Language,
  measure: TextMeasure,
): readonly LabelText[] {
  return network.nodes.map((node, index) => setLabel(mapLabel(node, language), at(figures.nodes, index).label, measure));
}

/** Breaks a label at the space that leaves the shorter longest line; a single word is never broken. */
export function setLabel(text: string, style: TextStyle, measure: TextMeasure): LabelText {
  const lineHeight = (LINE_HEIGHT * style.size) / 12;
  const whole = measure(text, style);
  const words = text.split(' ');
  if (whole <= WRAP_AT || words.length === 1) return { lines: [text], width: whole, height: lineHeight };
  let best: LabelText = { lines: [text], width: whole, height: lineHeight };
  for (let cut = 1; cut < words.length; cut++) {
    const lines = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    const width = Math.max(...lines.map((line) => measure(line, style)));
    if (width < best.width) best = { lines, width, height: 2 * lineHeight };
  }
  return best;
}
