import type { Language } from '../dataset/language.ts';
import type { Kind } from '../dataset/schema.ts';
import { formatDays } from '../language/app.ts';
import { filterMessages } from '../language/filters.ts';
import { shareMessages } from '../language/share.ts';
import type { Filters, Focus } from '../network/filters.ts';
import type { EdgeFigure } from '../scene/figures.ts';
import { mapLabel } from '../scene/label-text.ts';
import type { Scene } from '../scene/scene.ts';
import { toFilterWords } from './filter-words.ts';

/** The words round a picture that make it stand on its own: title, legend of what is visible, source. */
export interface Caption {
  readonly title: string;
  /** Subtitle, place and days. */
  readonly subtitle: string;
  /** How much is shown, then what was asked for: one entry a line. */
  readonly facts: readonly string[];
  readonly kinds: readonly { readonly kind: Kind; readonly label: string; readonly count: number }[];
  readonly ties: readonly { readonly figure: EdgeFigure; readonly label: string }[];
  readonly source: readonly string[];
}

/** What the visitor asked to see. */
export interface AskedFor {
  readonly language: Language;
  readonly filters: Filters;
  readonly focus: Focus | null;
}

/** The legend counts what the filters leave; what is only drawn faint is not counted. */
export function buildCaption(scene: Scene, { language, filters, focus }: AskedFor): Caption {
  const { network, emphasis } = scene;
  const { meta, kinds } = network.dataset;
  const say = shareMessages[language];
  const seen = scene.lit ?? scene.shown;
  const counts = new Map<string, number>();
  let nodeCount = 0;
  for (const [index, node] of network.nodes.entries()) {
    if (seen.nodes[index] !== 1) continue;
    nodeCount++;
    counts.set(node.kind, (counts.get(node.kind) ?? 0) + 1);
  }
  const tieCount = seen.edges.reduce((sum, mark) => sum + mark, 0);
  const filterWords = toFilterWords(network, filters, focus, language);
  const selected = (emphasis?.centres ?? []).flatMap((node) => {
    const record = network.nodes[node];
    return record ? [mapLabel(record, language)] : [];
  });
  const [source] = meta.sources;
  const place = [meta.place?.[language], formatDays(meta.start, meta.end, language)].filter(Boolean).join(', ');
  return {
    title: meta.title[language],
    subtitle: [meta.subtitle?.[language], place].filter(Boolean).join(' · '),
    facts: [
      say.shown(nodeCount, network.nodes.length, tieCount),
      ...(filterWords.length > 0 ? [say.filters(filterWords.join(' · '))] : []),
      ...(selected.length > 0 ? [say.selected(selected.join(', '))] : []),
    ],
    kinds: kinds.flatMap((kind) => {
      const count = counts.get(kind.id) ?? 0;
      return count > 0 ? [{ kind, label: (count === 1 ? kind.label : kind.plural)[language], count }] : [];
    }),
    ties: buildTieLegend(scene, language),
    source: [
      ...(source ? [say.source(source.title[language], source.url ?? '')] : []),
      meta.licence[language],
      say.madeWith,
    ],
  };
}

/** One sample for each style of tie that is visible; thin and plain ones say the same. */
function buildTieLegend({ network, figures, lit, shown }: Scene, language: Language): Caption['ties'] {
  const say = filterMessages[language];
  const samples = new Map<string, EdgeFigure>();
  for (const [index, edge] of network.edges.entries()) {
    const figure = figures.edges[index];
    if (!figure || (lit ?? shown).edges[index] !== 1) continue;
    const isSpine = network.relations.get(edge.relation)?.weight === 'spine';
    const label = edge.layer === 'inferred' ? say.inferred : isSpine ? say.spine : say.stated;
    const known = samples.get(label);
    if (!known || known.width < figure.width) samples.set(label, figure);
  }
  return [say.stated, say.inferred, say.spine].flatMap((label) => {
    const figure = samples.get(label);
    return figure ? [{ figure, label }] : [];
  });
}
