import { at } from '../../base/assert.ts';
import type { Language } from '../../dataset/language.ts';
import type { Kind } from '../../dataset/schema.ts';
import { filterMessages } from '../../language/filters.ts';
import { frameMessages } from '../../language/frame.ts';
import type { Network } from '../../network/network.ts';
import type { EdgeFigure } from '../../scene/figures.ts';
import { briefName } from '../../scene/label/text.ts';
import { type Scene, toCounted } from '../../scene/scene.ts';

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
  const present = [...network.nodes.keys()].filter((node) => nodes[node] === 1);
  const counted = present.filter((node) => !frame.has(node));
  const asked = present.filter((node) => frame.has(node));
  const framed = countKinds(network, asked, language).map(({ label, ...rest }) => ({
    ...rest,
    label: frameMessages[language].mark(label, true),
  }));
  return { kinds: countKinds(network, counted, language), framed, counted: counted.length, asked: asked.length };
}

/** The kinds of these nodes, each with how many there are, in the order of the dataset. */
function countKinds({ nodes, dataset }: Network, some: readonly number[], language: Language): readonly CountedKind[] {
  const counts = new Map<string, number>();
  for (const node of some) counts.set(at(nodes, node).kind, (counts.get(at(nodes, node).kind) ?? 0) + 1);
  return dataset.kinds.flatMap((kind) => {
    const count = counts.get(kind.id) ?? 0;
    return count > 0 ? [{ kind, label: briefName((count === 1 ? kind.label : kind.plural)[language]), count }] : [];
  });
}

/** One sample for each style of tie that is visible; thin and plain ones say the same. */
export function buildTieLegend(scene: Scene, language: Language): readonly TieSample[] {
  const { network, figures } = scene;
  const seen = toCounted(scene);
  const say = filterMessages[language];
  const stated = network.dataset.meta.sources.length > 0 ? say.stated : say.statedAlone;
  const samples = new Map<string, EdgeFigure>();
  for (const [index, edge] of network.edges.entries()) {
    const figure = figures.edges[index];
    // A tie that is gone is drawn as no other.
    if (!figure || seen.edges[index] !== 1 || figures.compared?.edges[index] === 'absent') continue;
    const isSpine = network.relations.get(edge.relation)?.weight === 'spine';
    const label = edge.layer === 'inferred' ? say.inferred : isSpine ? say.spine : stated;
    const known = samples.get(label);
    if (!known || known.width < figure.width) samples.set(label, figure);
  }
  // Where all ties of the network are drawn alike, there is nothing to explain.
  const differ = network.edges.some(({ layer }) => layer === 'inferred') || samples.has(say.spine);
  if (!differ) return [];
  return [stated, say.inferred, say.spine].flatMap((label) => {
    const figure = samples.get(label);
    return figure ? [{ figure, label }] : [];
  });
}
