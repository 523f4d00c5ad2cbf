import fc from 'fast-check';
import { CERTAINTIES, LAYERS } from '../../src/dataset/vocabulary.ts';
import type { Filters, Focus } from '../../src/network/filters.ts';
import type { Network } from '../../src/network/network.ts';
import { TINY_KINDS, TINY_RELATIONS, type TinyEdge, type TinyNode, tinyNetwork } from './tiny-network.ts';

/** A question put to a network at random; its options are all ones that the network has. */
export interface Question {
  readonly network: Network;
  readonly filters: Filters;
  readonly focus: Focus | null;
}

const RANDOM_EDITIONS = ['first', 'second', 'third'] as const;

const some = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<Item[]>([]) }, { weight: 2, arbitrary: fc.subarray([...items]) });

/** In which editions something was; not said of many. */
const anyEditions = fc.subarray([...RANDOM_EDITIONS]).map((editions) => (editions.length > 0 ? { editions } : {}));

/** Networks of up to 14 nodes and 30 ties, loops and repeated ties among them. */
export const anyNetwork: fc.Arbitrary<Network> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...TINY_KINDS),
      day: fc.constantFrom(1, 2, null),
      told: anyEditions,
      inner: fc.nat(3),
    }),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .chain((kinds) => {
    const nodes: TinyNode[] = kinds.map(({ kind, day, told, inner }, index) => {
      const regions = kinds.flatMap((one, place) => (one.kind === 'place' && place < index ? [`n${place}`] : []));
      const within = inner &&
        kind === 'place' &&
        regions.length > 0 && { within: [regions[inner % regions.length] ?? ''] };
      return { id: `n${index}`, kind, ...told, ...(kind === 'session' && { day }), ...within };
    });
    const end = fc.constantFrom(...nodes.map(({ id }) => id));
    const plain = fc.record({
      source: end,
      target: end,
      relation: fc.constantFrom(...TINY_RELATIONS),
      layer: fc.constantFrom(...LAYERS),
      certainty: fc.constantFrom(...CERTAINTIES),
    });
    const edge: fc.Arbitrary<TinyEdge> = fc.tuple(plain, anyEditions).map(([one, told]) => ({ ...one, ...told }));
    return fc.array(edge, { maxLength: 30 }).map((edges) => tinyNetwork(nodes, edges, RANDOM_EDITIONS));
  });

export const anyQuestion: fc.Arbitrary<Question> = anyNetwork.chain((network) => {
  const idsOf = (role: string) => network.nodes.filter(({ kind }) => kind === role).map(({ id }) => id);
  const filters: fc.Arbitrary<Filters> = fc.record({
    kinds: some(TINY_KINDS),
    places: some(idsOf('place')),
    themes: some(idsOf('theme')),
    sessions: some(idsOf('session')),
    days: some(['1', '2', 'unstated']),
    editions: some(RANDOM_EDITIONS),
    relations: some(TINY_RELATIONS),
    layers: some(LAYERS),
    certainties: some(CERTAINTIES),
    degree: fc.option(
      fc.tuple(fc.nat(3), fc.nat(4)).map(([least, more]): [number, number] => [least, least + more]),
      { freq: 2 },
    ),
  });
  const node = fc.constantFrom(...network.nodes.map(({ id }) => id));
  const focus = fc.option(fc.record({ node, depth: fc.integer({ min: 1, max: 5 }) }), { freq: 1 });
  return fc.record({ network: fc.constant(network), filters, focus });
});

/** A network and a part of it: about a fifth of the nodes and ties is filtered out. */
export const anyPart = anyNetwork.chain((network) => {
  const marks = (length: number) =>
    fc.array(fc.integer({ min: 0, max: 4 }), { minLength: length, maxLength: length }).map((lots) => {
      return Uint8Array.from(lots, (lot) => (lot > 0 ? 1 : 0));
    });
  return fc.record({
    network: fc.constant(network),
    extent: fc.record({ nodes: marks(network.nodes.length), edges: marks(network.edges.length) }),
  });
});
