import { at, numberAt } from '../../src/base/assert.ts';
import { seededRandom } from '../../src/base/random.ts';
import type { Dataset, EdgeRecord, Kind, NodeRecord, Relation } from '../../src/dataset/schema.ts';
import type { KindRole } from '../../src/dataset/vocabulary.ts';
import type { CommunityGraph } from './community-graph.ts';

const both = (text: string) => ({ en: text, id: text });

const KINDS: readonly Kind[] = [
  { id: 'person', role: 'person', label: both('person'), plural: both('people'), hue: 'person', shape: 'circle' },
  { id: 'coop', role: 'initiative', label: both('co-op'), plural: both('co-ops'), hue: 'coop', shape: 'square' },
  { id: 'place', role: 'place', label: both('place'), plural: both('places'), hue: 'place', shape: 'diamond' },
  { id: 'theme', role: 'theme', label: both('theme'), plural: both('themes'), hue: 'theme', shape: 'tag' },
  {
    id: 'session',
    role: 'session',
    label: both('session'),
    plural: both('sessions'),
    hue: 'programme',
    shape: 'numeral',
  },
];
/** How many of a hundred nodes are people, co-ops, places, themes; the rest are sessions. */
const SHARES = [50, 25, 8, 14];

const relation = (id: string, weight: Relation['weight'], role?: Relation['role']): Relation => ({
  id,
  label: both(id),
  inverse: both(`${id} (inverse)`),
  weight,
  ...(role && { role }),
});
const RELATIONS: readonly Relation[] = [
  relation('knows', 'plain'),
  relation('based-in', 'plain', 'place'),
  relation('about', 'quiet', 'theme'),
  relation('appears-at', 'plain', 'session'),
];
const RELATION_TO: Readonly<Partial<Record<KindRole, string>>> = {
  place: 'based-in',
  theme: 'about',
  session: 'appears-at',
};

/** A community graph as a dataset of five kinds, with inferred and uncertain ties among the others. */
export function buildCommunityDataset(graph: CommunityGraph, seed = 1): Dataset {
  const random = seededRandom(seed);
  const kinds = Array.from({ length: graph.count }, () => {
    let rest = random() * 100;
    const kind = SHARES.findIndex((share) => {
      rest -= share;
      return rest < 0;
    });
    return at(KINDS, kind < 0 ? KINDS.length - 1 : kind);
  });
  const nodes = kinds.map(
    (kind, index): NodeRecord => ({
      id: `n${index}`,
      kind: kind.id,
      label: both(`Member ${index}`),
      description: both(`Number ${index} of ${graph.count}.`),
      aliases: [],
      ...(kind.role === 'session' && {
        session: { number: 1 + (index % 9), day: 1 + (index % 2), dayBasis: 'stated' as const },
      }),
      evidence: { paragraphs: [1] },
    }),
  );
  const edges = Array.from(graph.source, (source, index): EdgeRecord => {
    const target = numberAt(graph.target, index);
    const role = at(kinds, target).role;
    const isInferred = random() < 0.15;
    return {
      id: `e${index}`,
      source: `n${source}`,
      target: `n${target}`,
      relation: RELATION_TO[role] ?? 'knows',
      layer: isInferred ? 'inferred' : 'stated',
      certainty: random() < 0.8 ? 'high' : random() < 0.5 ? 'medium' : 'low',
      ...(isInferred && { rule: both('a rule') }),
      evidence: { paragraphs: [1], paraphrase: both('So it is said.') },
    };
  });
  const layers = { stated: both('stated'), inferred: both('inferred'), external: both('external') };
  const meta = { id: 'community', title: both('Community'), summary: both('A graph made for measuring.') };
  return {
    format: 'jejaring-dataset',
    version: 2,
    meta: { ...meta, sources: [], licence: both('none needed'), layers, notes: [] },
    kinds: [...KINDS],
    relations: [...RELATIONS],
    nodes,
    edges,
    corrections: [],
  };
}
