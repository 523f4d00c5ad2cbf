import { MOST_NODES, MOST_TIES } from '../../dataset/limits.ts';
import type { Shape } from '../../dataset/vocabulary.ts';
import { MOST_CELLS } from '../limits.ts';
import type { GraphNode, GraphTie, Value, Values } from '../reading.ts';
import { NotLetIn } from '../refuse.ts';

export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** The objects of a list; what else is in it is nobody's node. */
export const listObjects = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
export const toText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).trim() : '';
export const toFinite = (value: unknown): number | undefined => {
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
};

/** Own fields of objects as values, by name; objects within them are passed over. */
export function toValues(objects: readonly unknown[], without: readonly string[]): Values {
  const values = new Map<string, Value>();
  for (const object of objects) {
    if (!isObject(object)) continue;
    for (const [name, value] of Object.entries(object)) {
      const read = without.includes(name) ? undefined : toValue(value);
      if (read !== undefined) values.set(name, read);
    }
  }
  return values;
}

function toValue(value: unknown): Value | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (!Array.isArray(value)) return undefined;
  const items = value.map(toText).filter((item) => item !== '');
  return items.length > 0 ? items : undefined;
}

/** A place, where both numbers are there. */
export function toPosition(x: unknown, y: unknown, isUpward = false) {
  const [across, down] = [toFinite(x), toFinite(y)];
  if (across === undefined || down === undefined) return {};
  return { position: [across, isUpward ? -down || 0 : down] as const };
}

/** #rrggbb, from that or from three numbers up to 255. */
export function toColour(colour: unknown) {
  const text = toText(colour);
  const hex = /^#[\da-f]{6}/i.exec(text)?.[0];
  if (hex) return { colour: hex.toLowerCase() };
  const parts = /^(?:rgba?\()?\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})/.exec(text)?.slice(1).map(Number) ?? [];
  if (parts.length !== 3 || parts.some((part) => part > 255)) return {};
  return { colour: `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}` };
}

/** What formats call the shapes that we have too. */
const SHAPES: ReadonlyMap<string, Shape> = new Map([
  ['circle', 'circle'],
  ['disc', 'circle'],
  ['dot', 'circle'],
  ['ellipse', 'circle'],
  ['oval', 'circle'],
  ['square', 'square'],
  ['box', 'square'],
  ['rect', 'square'],
  ['rectangle', 'square'],
  ['roundrectangle', 'square'],
  ['diamond', 'diamond'],
  ['rhombus', 'diamond'],
  ['triangle', 'triangle'],
  ['hexagon', 'hexagon'],
  ['trapezoid', 'trapezoid'],
  ['trapezoid2', 'trapezoid'],
  ['parallelogram', 'slant'],
  ['rhomboid', 'slant'],
]);

/** The shape of ours that a word of a format stands for. */
export function toShape(word: unknown): { readonly shape?: Shape } {
  const shape = SHAPES.get(toText(word).toLowerCase().replace(/[ _-]/g, ''));
  return shape ? { shape } : {};
}

/** How strong a tie is; as it is written where that is no number, so that it can be told. */
export function toWeight(written: unknown): { readonly weight?: number | string } {
  const weight = toFinite(written) ?? toText(written);
  return weight === '' ? {} : { weight };
}

/** Whether a word says that a tie is the same from both ends; undefined where it says nothing. */
export function toDirected(word: unknown): { readonly directed?: boolean } {
  const text = toText(word).toLowerCase();
  if (/^(undirected|mutual|false|0|no|both)$/.test(text)) return { directed: false };
  return /^(directed|true|1|yes|forward)$/.test(text) ? { directed: true } : {};
}

/** Gathers what a graph file says, and lets it in only as long as a map can hold it. */
export class Gathered {
  readonly nodes: GraphNode[] = [];
  readonly ties: GraphTie[] = [];
  #values = 0;

  addNode(node: GraphNode): void {
    this.#count(node.values);
    if (this.nodes.push(node) > MOST_NODES) throw new NotLetIn('many-nodes', { most: MOST_NODES });
  }

  addTie(tie: GraphTie): void {
    this.#count(tie.values);
    if (this.ties.push(tie) > MOST_TIES) throw new NotLetIn('many-ties', { most: MOST_TIES });
  }

  /** What is usual for a value stands for as many as there are nodes. */
  #count({ size }: Values): void {
    this.#values += size;
    if (this.#values > MOST_CELLS) throw new NotLetIn('many-cells', { most: MOST_CELLS });
  }
}
