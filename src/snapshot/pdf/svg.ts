import type { TextMeasure } from '../../scene/label/text-width.ts';
import { mixColours } from './colours.ts';
import type { Face } from './face.ts';
import type { FontChoice } from './fonts.ts';
import { type Line, type PlacedRun, type Segment, setLines } from './lines.ts';
import { splitRuns } from './runs.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XML = 'http://www.w3.org/XML/1998/namespace';
/** A weight that the fonts lack is made up by an outline this wide, in em. */
const EMBOLDEN = 0.03;
/** What a text keeps when its letters are set anew. */
const KEPT = ['id', 'transform', 'opacity', 'fill-opacity', 'clip-path'];

export interface Piece extends Segment {
  readonly fill: string;
}

/** A text of the picture, split by font. */
export interface TextBlock {
  readonly element: Element;
  readonly lines: readonly Line<Piece>[];
  readonly missing: readonly string[];
  /** Whether fonts write it; else its letters are drawn, and it has no runs. */
  readonly isSet: boolean;
}

/** The fonts at hand, by their index in the list. */
export interface FontsAtHand {
  readonly faces: ReadonlyMap<number, Face>;
  readonly nameOf: (font: number) => string;
  /** The same font for outlines under letters, which are no text of their own. */
  readonly haloNameOf: (font: number) => string;
  readonly isBold: (font: number) => boolean;
}

/** Throws where the text is no SVG. */
export function parseSvg(svg: string): Element {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (root.localName !== 'svg') throw new Error('this is no SVG');
  return root;
}

/** The picture's ground: its own, or white as paper. */
export const groundOf = (root: Element): string | null =>
  root.querySelector('#background')?.getAttribute('fill') ?? null;

/**
 * Gives faded groups the colours they have on the ground. A PDF writer fades each mark for itself, so that ties
 * would shine through the nodes they end at; a picture fades the group as a whole. Tells how strong the texts in
 * them were to be, for what has colours of its own.
 */
export function flattenGroups(root: Element): ReadonlyMap<Element, number> {
  const strengths = new Map<Element, number>();
  const ground = groundOf(root) ?? '#ffffff';
  // The inner ones first.
  for (const group of [...root.querySelectorAll('g[opacity]')].reverse()) {
    const opacity = Number(group.getAttribute('opacity'));
    for (const element of group.querySelectorAll('*')) {
      for (const name of ['fill', 'stroke']) {
        const mixed = mixColours(element.getAttribute(name) ?? '', ground, opacity);
        if (mixed) element.setAttribute(name, mixed);
      }
    }
    for (const text of group.querySelectorAll('text')) strengths.set(text, opacity * (strengths.get(text) ?? 1));
    group.removeAttribute('opacity');
  }
  return strengths;
}

/** Elements written between two breaths: some 30 ms. */
const AT_ONCE = 200;

/**
 * Takes the picture apart into pieces of about `AT_ONCE` elements, in the order they are painted. Each is put back
 * into its place, alone, by `show`, and taken out again by `hide`; what is between them is empty.
 */
export function takeApart(root: Element): readonly { readonly show: () => void; readonly hide: () => void }[] {
  const parts: { parent: Element; elements: Element[]; size: number }[] = [];
  const visit = (parent: Element) => {
    for (const child of [...parent.children]) {
      if (child.localName === 'defs') continue;
      const size = 1 + child.getElementsByTagName('*').length;
      if (size > AT_ONCE && child.localName === 'g') {
        visit(child);
        continue;
      }
      const last = parts.at(-1);
      if (last?.parent === parent && last.size + size <= AT_ONCE) {
        last.elements.push(child);
        last.size += size;
      } else parts.push({ parent, elements: [child], size });
    }
  };
  visit(root);
  for (const { elements } of parts) for (const element of elements) element.remove();
  // The breaks between elements too: the writer would walk over all of them once for each piece.
  for (const parent of new Set(parts.map((part) => part.parent))) {
    for (const child of [...parent.childNodes]) if (!isElement(child)) child.remove();
  }
  return parts.map(({ parent, elements }) => ({
    show: () => parent.append(...elements),
    hide: () => {
      for (const element of elements) element.remove();
    },
  }));
}

/** Every text of the picture; those that fonts are to set are split into what each font writes. */
export const readTexts = (
  root: Element,
  choose: FontChoice,
  isToSet: (text: string) => boolean,
): readonly TextBlock[] =>
  [...root.querySelectorAll('text')].map((element) => readText(element, choose, isToSet(element.textContent ?? '')));

function readText(element: Element, choose: FontChoice, isSet: boolean): TextBlock {
  const lines: { x: number; y: number; anchor: Line['anchor']; segments: Piece[] }[] = [];
  const missing: string[] = [];
  const visit = (parent: Element) => {
    for (const child of parent.childNodes) {
      if (isElement(child)) {
        if (child.localName === 'tspan') visit(child);
        continue;
      }
      const text = (child.textContent ?? '').replace(/\s+/g, ' ');
      if (text.trim() === '') continue;
      const isFirst = parent.firstChild === child;
      const [x, y] = [parent.getAttribute('x'), parent.getAttribute('y')];
      const last = lines.at(-1);
      if (!last || (isFirst && parent !== element && (x !== null || y !== null))) {
        const [left, top] = [x ?? element.getAttribute('x'), y ?? element.getAttribute('y')];
        lines.push({ x: toPx(left), y: toPx(top), anchor: toAnchor(inheritedOf(parent, 'text-anchor')), segments: [] });
      }
      const style = {
        bold: isBold(inheritedOf(parent, 'font-weight')),
        italic: inheritedOf(parent, 'font-style') === 'italic',
      };
      const split = isSet ? splitRuns(text, style, choose) : NO_RUNS;
      missing.push(...split.missing);
      lines.at(-1)?.segments.push({
        ...style,
        text,
        runs: split.runs,
        size: toPx(inheritedOf(parent, 'font-size')) || 16,
        dx: isFirst ? toPx(parent.getAttribute('dx')) : 0,
        dy: isFirst ? toPx(parent.getAttribute('dy')) : 0,
        fill: inheritedOf(parent, 'fill') ?? '#000000',
      });
    }
  };
  visit(element);
  return { element, lines, missing, isSet };
}

const NO_RUNS = { runs: [], missing: [] };

/** An empty group in the place of a text, which keeps what it had as a whole. */
export function toGroupOf(element: Element): Element {
  const group = element.ownerDocument.createElementNS(SVG, 'g');
  for (const name of KEPT) {
    const value = element.getAttribute(name);
    if (value !== null) group.setAttribute(name, value);
  }
  return group;
}

/** An element of the picture; attributes without a value are left out, and an underscore stands for a hyphen. */
export function addElement(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  text = '',
): void {
  const element = parent.ownerDocument.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(key.replace('_', '-'), String(value));
  }
  if (text !== '') {
    element.setAttributeNS(XML, 'xml:space', 'preserve');
    element.textContent = text;
  }
  parent.append(element);
}

/** The outline round the letters of a text; null where it has none. */
export function toHalo(element: Element): Readonly<Record<string, string | null>> | null {
  const stroke = inheritedOf(element, 'stroke');
  if (!stroke || stroke === 'none') return null;
  return { stroke, stroke_width: inheritedOf(element, 'stroke-width'), stroke_linejoin: 'round' };
}

/** Puts one text element for each run in the place of a text: first the outlines under it, then the letters. */
export function writeText({ element, lines }: TextBlock, fonts: FontsAtHand, measure: TextMeasure): void {
  const group = toGroupOf(element);
  const { squeeze, runs } = setLines(lines, fonts.faces, measure);
  const add = (
    { run, segment, x, y }: PlacedRun<Piece>,
    attributes: Readonly<Record<string, string | number | null>>,
  ) => {
    const all = {
      transform: `translate(${round(x)} ${round(y)}) scale(${round(squeeze.width)} 1)`,
      font_size: round(segment.size * squeeze.size),
      font_weight: 'normal',
      font_style: 'normal',
      text_anchor: 'start',
      ...attributes,
    };
    addElement(group, 'text', all, run.text);
  };
  const halo = toHalo(element);
  if (halo) for (const run of runs) add(run, { ...halo, fill: 'none', font_family: fonts.haloNameOf(run.run.font) });
  for (const run of runs) {
    const { segment } = run;
    const isMadeBold = segment.bold && !fonts.isBold(run.run.font);
    const bold = { stroke: segment.fill, stroke_width: round(segment.size * squeeze.size * EMBOLDEN) };
    add(run, {
      font_family: fonts.nameOf(run.run.font),
      fill: segment.fill,
      ...(isMadeBold ? bold : { stroke: 'none' }),
    });
  }
  element.replaceWith(group);
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

/** An attribute of an element, or of the nearest one round it that has it. */
export const inheritedOf = (element: Element, name: string): string | null =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? null;

const toPx = (text: string | null): number => Number.parseFloat(text ?? '') || 0;
const toAnchor = (text: string | null): Line['anchor'] => (text === 'middle' || text === 'end' ? text : 'start');
const isBold = (weight: string | null): boolean => weight === 'bold' || Number(weight) >= 600;
const round = (value: number): number => Math.round(value * 1000) / 1000;
