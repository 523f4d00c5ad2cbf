import type { Language } from '../../dataset/language.ts';
import type { Kind } from '../../dataset/schema.ts';
import { compareMessages } from '../../language/compare.ts';
import { filterMessages } from '../../language/filters.ts';
import { frameMessages } from '../../language/frame.ts';
import { type ColourRow, tellOwnColours } from '../../language/own-colours.ts';
import { type EditionPair, STANDINGS } from '../../network/compare-editions.ts';
import { nameEdition } from '../../network/editions.ts';
import type { Network } from '../../network/network.ts';
import { listOwnColours } from '../../network/own-colours.ts';
import type { ComparedLook, EdgeFigure } from '../../scene/figures.ts';
import { briefName } from '../../scene/label/text.ts';
import { type Scene, toCounted } from '../../scene/scene.ts';
import { toThickness } from '../../scene/tie-thickness.ts';

/** A kind that is on the map, and how many nodes of it are. */
export interface CountedKind {
  readonly kind: Kind;
  readonly label: string;
  readonly count: number;
}

/** How a style of tie is drawn, and what that means. */
export interface TieSample {
  readonly figure: EdgeFigure;
  readonly label: string;
}

/**
 * The kinds of what is at full strength, and of what is hollow since it was only asked for, which no kind counts; and
 * how many nodes are the one and the other.
 */
export function buildKindLegend({ network, figures, ...marks }: Scene, language: Language) {
  const { nodes } = toCounted(marks);
  const frame = new Set(figures.frame);
  const isThere = (node: number, isAsked: boolean) => nodes[node] === 1 && frame.has(node) === isAsked;
  const kinds = countKinds(network, (node) => isThere(node, false), language);
  const framed = countKinds(network, (node) => isThere(node, true), language);
  const sum = (all: readonly CountedKind[]) => all.reduce((total, { count }) => total + count, 0);
  const say = frameMessages[language];
  return {
    kinds,
    framed: framed.map((one) => ({ ...one, label: say.mark(one.label, true) })),
    counted: sum(kinds),
    asked: sum(framed),
  };
}

/** The kinds of these nodes, each with how many there are, in the order of the dataset. */
function countKinds({ nodes, dataset }: Network, isIn: (node: number) => boolean, language: Language) {
  const counts = new Map<string, number>();
  for (const [node, { kind }] of nodes.entries()) if (isIn(node)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return dataset.kinds.flatMap((kind): readonly CountedKind[] => {
    const count = counts.get(kind.id) ?? 0;
    return count > 0 ? [{ kind, label: briefName((count === 1 ? kind.label : kind.plural)[language]), count }] : [];
  });
}

/** What the colours of entries' own stand for, of entries at full strength. */
export function buildColourLegend({ network, figures, ...marks }: Scene, language: Language): readonly ColourRow[] {
  const { nodes } = toCounted(marks);
  const frame = new Set(figures.frame);
  const isDrawn = (node: number) => nodes[node] === 1 && !frame.has(node) && figures.compared?.nodes[node] !== 'absent';
  return figures.palette.hasOwnColours ? tellOwnColours(listOwnColours(network, isDrawn), language) : [];
}

/** So many relations are named by the colours of their ties. */
const MOST_HUES = 12;

/** One sample for each style of tie that is visible; thin and plain ones say the same. */
export function buildTieLegend(scene: Scene, language: Language): readonly TieSample[] {
  const { network, figures } = scene;
  const seen = toCounted(scene);
  const say = filterMessages[language];
  const stated = network.dataset.meta.sources.length > 0 ? say.stated : say.statedAlone;
  const thicknessOf = toThickness(network);
  const samples = new Map<string, EdgeFigure>();
  const hued = new Set<string>();
  const add = (label: string, figure: EdgeFigure) => {
    const known = samples.get(label);
    if (!known || known.width < figure.width) samples.set(label, figure);
  };
  for (const [index, edge] of network.edges.entries()) {
    const figure = figures.edges[index];
    // A tie that is gone is drawn as no other.
    if (!figure || seen.edges[index] !== 1 || figures.compared?.edges[index] === 'absent') continue;
    const relation = network.relations.get(edge.relation);
    const isSpine = relation?.weight === 'spine';
    const thickness = thicknessOf(index);
    const plain = { ...figure, width: figure.width / thickness, isPointed: false };
    if (thickness > 1) add(say.weighted, { ...figure, isPointed: false });
    if (figure.isPointed) add(say.pointed, { ...plain, isPointed: true });
    const { hasOwnColours } = figures.palette;
    const isInferred = edge.layer === 'inferred';
    const isOwn = !isInferred && hasOwnColours && edge.colour !== undefined;
    const isHued = !isOwn && !isInferred && relation && (relation.hue || (hasOwnColours && relation.colour));
    if (isHued) hued.add(relation.label[language]);
    const usual = isInferred ? say.inferred : isSpine ? say.spine : stated;
    add(isOwn ? say.ownTies : isHued ? relation.label[language] : usual, plain);
  }
  // Where all ties of the network are drawn alike, there is nothing to explain.
  const differ = network.edges.some(({ layer }) => layer === 'inferred') || samples.has(say.spine);
  const plain = differ ? [stated, say.inferred, say.spine] : [];
  const labels = [...plain, ...[...hued].slice(0, MOST_HUES), say.ownTies, say.weighted, say.pointed];
  return labels.flatMap((label) => {
    const figure = samples.get(label);
    return figure ? [{ figure, label }] : [];
  });
}

/** The two editions that a picture compares, if it does. */
export interface AskedComparison {
  readonly compare?: EditionPair | null;
}

/** One mark of a comparison, what it means, and how many nodes have it. */
export interface ComparedMark {
  readonly look: ComparedLook;
  readonly label: string;
  readonly count: number;
}

/** The marks of a comparison that are on the map. */
export function buildComparedLegend(
  { network, figures, ...marks }: Scene,
  { compare }: AskedComparison,
  language: Language,
): readonly ComparedMark[] {
  const looks = figures.compared?.nodes;
  if (!looks || !compare) return [];
  const { nodes } = toCounted(marks);
  const to = nameEdition(network.dataset, compare.to, language);
  return STANDINGS.flatMap((look) => {
    const count = looks.filter((one, index) => one === look && nodes[index] === 1).length;
    return count > 0 ? [{ look, label: compareMessages[language].standing(look, to), count }] : [];
  });
}

/** How a tie that is gone is drawn, and what that means; none where none is on the map. */
export function buildGoneLegend(
  { network, figures, ...marks }: Scene,
  { compare }: AskedComparison,
  language: Language,
): readonly { readonly figure: EdgeFigure; readonly label: string }[] {
  const { edges } = toCounted(marks);
  const gone = figures.compared?.edges.findIndex((look, index) => look === 'absent' && edges[index] === 1) ?? -1;
  const figure = figures.edges[gone];
  if (!figure || !compare) return [];
  return [{ figure, label: compareMessages[language].tieGone(nameEdition(network.dataset, compare.to, language)) }];
}

/** What is compared, in words; none where nothing is. */
export function toComparedWords({ dataset }: Network, { compare }: AskedComparison, language: Language): string[] {
  if (!compare) return [];
  const nameOf = (id: string) => nameEdition(dataset, id, language);
  return [compareMessages[language].compared(nameOf(compare.from), nameOf(compare.to))];
}
