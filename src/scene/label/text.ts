import { at } from '../../base/assert.ts';
import { toSeenText } from '../../base/seen-text.ts';
import { shorten } from '../../base/shorten.ts';
import { finish, mapInSteps, type Steps } from '../../base/steps.ts';
import type { Language } from '../../dataset/language.ts';
import type { NodeRecord } from '../../dataset/schema.ts';
import type { Network } from '../../network/network.ts';
import { joinApart, tellApart } from '../../network/tell-apart.ts';
import { type Figures, LINE_HEIGHT, MAP_TEXT } from '../figures.ts';
import { SMALL } from '../small.ts';
import { breakLabel, breakOtherwise, LONGEST } from './break-label.ts';
import { listForemost } from './rank.ts';
import type { TextMeasure, TextStyle } from './text-width.ts';

/** The text of one label as set: its lines and the box they fill, in css px. */
export interface LabelText {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  /** Other ways to set it, the best first; only labels that must not be lost have them. */
  readonly others?: readonly LabelText[] | undefined;
  /** The same for any label, where nothing else has room. */
  readonly inOtherLines?: readonly LabelText[] | undefined;
}

/** The name a node carries on the map, without the signs that are never seen. */
export const mapLabel = (node: NodeRecord, language: Language): string =>
  toSeenText((node.short ?? node.label)[language]);

/** The same where it is told among others, and the map does not show which is meant. */
export const tellMapName = (network: Network, node: number, language: Language): string =>
  joinApart(mapLabel(at(network.nodes, node), language), tellApart(network, node, language, 'short'));

/** A name in what a picture says round its map: no longer than a label may be, however long it is. */
export const briefName = (name: string): string => shorten(toSeenText(name), LONGEST);

/** So many names between two breaths. */
const AT_ONCE = 500;

/** The names of all nodes as set, each when somebody asks: of a crowd only a few are ever seen. */
export const buildLabelTexts = (...from: Parameters<typeof buildLabelTextsInSteps>): readonly LabelText[] =>
  finish(buildLabelTextsInSteps(...from));

/** The same in steps of some ms. */
export function* buildLabelTextsInSteps(
  network: Network,
  figures: Figures,
  language: Language,
  measure: TextMeasure,
): Steps<readonly LabelText[]> {
  const foremost = listForemost(network);
  // Where every name is seen, so are two that are alike.
  const isSmall = network.nodes.length <= SMALL;
  yield;
  return yield* mapInSteps(network.nodes, AT_ONCE, (node, index) => {
    const { label: style } = at(figures.nodes, index);
    const label = isSmall ? tellMapName(network, index, language) : mapLabel(node, language);
    // A session is known by its number: where the whole name has no room, what stands before the colon will do.
    const head = node.session ? (/^(.{1,40}?): /.exec(label)?.[1] ?? null) : null;
    return recallText(node, label, style, measure, foremost.has(index) ? { head } : null);
  });
}

/** What a record was last called, as set: an edit leaves the names of all others as they are. */
const lastTexts = new WeakMap<NodeRecord, LateText>();

function recallText(node: NodeRecord, ...from: ConstructorParameters<typeof LateText>): LateText {
  const known = lastTexts.get(node);
  if (known?.isOf(...from)) return known;
  const text = new LateText(...from);
  lastTexts.set(node, text);
  return text;
}

/** What sets the label of one of the foremost apart: the few words that will do for it, where there are such. */
interface Foremost {
  readonly head: string | null;
}

/** A label that is set when it is asked for its lines or its size. */
class LateText implements LabelText {
  #set: LabelText | null = null;
  #otherwise: readonly LabelText[] | null = null;
  readonly #label: string;
  readonly #style: TextStyle;
  readonly #measure: TextMeasure;
  readonly #foremost: Foremost | null;

  constructor(label: string, style: TextStyle, measure: TextMeasure, foremost: Foremost | null) {
    this.#label = label;
    this.#style = style;
    this.#measure = measure;
    this.#foremost = foremost;
  }

  isOf(label: string, { size, weight, italic }: TextStyle, measure: TextMeasure, foremost: Foremost | null): boolean {
    const style = this.#style;
    const isSameStyle = style.size === size && style.weight === weight && style.italic === italic;
    const isSameRank = this.#foremost?.head === foremost?.head;
    return isSameStyle && isSameRank && this.#label === label && this.#measure === measure;
  }

  get others() {
    return this.#foremost ? this.#inOtherWays : undefined;
  }

  get inOtherLines() {
    return this.#foremost ? undefined : this.#inOtherWays;
  }

  get #inOtherWays(): readonly LabelText[] {
    const head = this.#foremost?.head;
    this.#otherwise ??= [...breakOtherwise(this.lines, this.#style), ...(head ? [[head]] : [])].map((lines) =>
      toText(lines, this.#style, this.#measure),
    );
    return this.#otherwise;
  }

  get #text(): LabelText {
    this.#set ??= setLabel(this.#label, this.#style, this.#measure);
    return this.#set;
  }

  get lines() {
    return this.#text.lines;
  }

  get width() {
    return this.#text.width;
  }

  get height() {
    return this.#text.height;
  }
}

/** Sets a label in the lines that it is best broken into. */
export const setLabel = (text: string, style: TextStyle, measure: TextMeasure): LabelText =>
  toText(breakLabel(text, style), style, measure);

function toText(lines: readonly string[], style: TextStyle, measure: TextMeasure): LabelText {
  const width = Math.max(...lines.map((line) => measure(line, style)));
  return { lines, width, height: (lines.length * LINE_HEIGHT * style.size) / MAP_TEXT };
}
