import type { Dataset, EdgeRecord, Kind, NodeRecord, Relation } from '../../src/dataset/schema.ts';
import type { Certainty, KindRole, Layer, RelationRole } from '../../src/dataset/vocabulary.ts';
import { buildNetwork, type Network } from '../../src/network/network.ts';

const both = (text: string) => ({ en: text, id: text });

export const TINY_KINDS: readonly KindRole[] = ['person', 'initiative', 'place', 'theme', 'session', 'event', 'other'];

const RELATION_ROLES: Readonly<Record<string, RelationRole | undefined>> = {
  from: 'place',
  founded: 'founding',
  about: 'theme',
  appears: 'session',
  part: 'part',
  holds: 'region',
  covers: undefined,
  knows: undefined,
};
export const TINY_RELATIONS: readonly string[] = Object.keys(RELATION_ROLES);

export interface TinyNode extends Partial<Omit<NodeRecord, 'id' | 'kind' | 'label' | 'description' | 'aliases'>> {
  readonly id: string;
  readonly kind: KindRole;
  readonly name?: string;
  readonly nameId?: string;
  readonly about?: string;
  readonly aliases?: readonly string[];
  /** The day of a session; null when unstated. */
  readonly day?: number | null;
}

export interface TinyEdge {
  readonly source: string;
  readonly relation: string;
  readonly target: string;
  readonly layer?: Layer;
  readonly certainty?: Certainty;
  readonly weight?: number | undefined;
  readonly editions?: string[];
}

/** A tie in one line: `tie('ann founded seeds')`, `tie('ann from java', 'inferred', 'low')`. */
export function tie(sentence: string, layer: Layer = 'stated', certainty: Certainty = 'high'): TinyEdge {
  const [source = '', relation = '', target = ''] = sentence.split(' ');
  return { source, relation, target, layer, certainty };
}

/** A network in code: one kind for each role, named as the role, and the relations of `TINY_RELATIONS`. */
export function tinyNetwork(
  nodes: readonly TinyNode[],
  edges: readonly TinyEdge[],
  editions: readonly string[] = [],
): Network {
  const kinds: Kind[] = TINY_KINDS.map((role) => {
    return { id: role, role, label: both(role), plural: both(`${role}s`), hue: 'person', shape: 'circle' };
  });
  const relations: Relation[] = TINY_RELATIONS.map((id) => {
    const role = RELATION_ROLES[id];
    return { id, label: both(id), inverse: both(`${id} by`), weight: 'plain', ...(role ? { role } : {}) };
  });
  const dataset: Dataset = {
    format: 'jejaring-dataset',
    version: 2,
    meta: {
      id: 'tiny',
      title: both('Tiny'),
      summary: both('A tiny network.'),
      sources: [],
      licence: both('None'),
      layers: { stated: both('stated'), inferred: both('inferred'), external: both('external') },
      notes: [],
      ...(editions.length > 0 && { editions: editions.map((id) => ({ id, label: both(id) })) }),
    },
    kinds,
    relations,
    nodes: nodes.map(toNode),
    edges: edges.map(toEdge),
    corrections: [],
  };
  return buildNetwork(dataset);
}

function toNode({ id, kind, name, nameId, about, aliases, day, ...rest }: TinyNode): NodeRecord {
  return {
    id,
    kind,
    label: { en: name ?? id, id: nameId ?? name ?? id },
    description: both(about ?? `What ${id} is.`),
    aliases: (aliases ?? []).map((text) => ({ text })),
    evidence: { paragraphs: [] },
    ...(day === undefined ? {} : { session: { number: 1, day, dayBasis: day === null ? 'unstated' : 'stated' } }),
    ...rest,
  };
}

function toEdge({ source, relation, target, layer, certainty, weight, editions }: TinyEdge, index: number): EdgeRecord {
  return {
    id: `e${index}`,
    source,
    target,
    relation,
    layer: layer ?? 'stated',
    certainty: certainty ?? 'high',
    evidence: { paragraphs: [], paraphrase: both(`${source} ${relation} ${target}`) },
    ...(weight !== undefined && { weight }),
    ...(editions && { editions }),
  };
}
