import { foldText } from '../base/fold.ts';
import { removeNodes } from './change-nodes.ts';
import { leaveSpellingsOut } from './collected-spellings.ts';
import { holdsBack, isLeftOut } from './consent.ts';
import { listEditionsOut } from './editions-out.ts';
import type { Arrangement, OpeningLayout } from './layout.ts';
import { listLedTo } from './led-to.ts';
import type { Dataset, EdgeRecord, NodeRecord } from './schema.ts';
import { type LocalText, listWords } from './text.ts';

/** The same answer for the same dataset: pictures and files ask one after the other. */
const known = new WeakMap<Dataset, Dataset>();

/**
 * A dataset without what others must not see of anybody. Whoever is to be left out is gone with the ties, the
 * corrections about them and the entries that only they led to; of whom only the name may be told there is the name, and
 * ties that say no more than who and what; where records were read from is never told, and who was told from whom of
 * those alone that are shown. What of the rest goes out is said by `goOut`. The very same dataset where nothing is withheld. O(nodes + ties).
 */
export function withoutWithheld(dataset: Dataset): Dataset {
  const before = known.get(dataset);
  if (before) return before;
  const made = withhold(dataset);
  known.set(dataset, made);
  // Of what was withheld once nothing more is.
  known.set(made, made);
  return made;
}

/** The ids of nodes and ties that others must not see at all. */
export function listWithheld(dataset: Dataset): readonly string[] {
  const open = withoutWithheld(dataset);
  if (open === dataset) return [];
  const left = new Set([...open.nodes, ...open.edges].map(({ id }) => id));
  return [...dataset.nodes, ...dataset.edges].map(({ id }) => id).filter((id) => !left.has(id));
}

/** The opening positions of a dataset without the places of whoever is to be left out. */
export function layoutForOthers(layout: OpeningLayout, dataset: Dataset): OpeningLayout {
  const gone = new Set(listWithheld(dataset));
  const left = <Value>(places: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(places).filter(([id]) => !gone.has(id)));
  const arrange = (arrangement: Arrangement): Arrangement => ({
    ...arrangement,
    positions: left(arrangement.positions),
    labels: { en: left(arrangement.labels.en), id: left(arrangement.labels.id) },
  });
  return gone.size === 0 ? layout : { ...layout, wide: arrange(layout.wide), tall: arrange(layout.tall) };
}

function withhold(dataset: Dataset): Dataset {
  const { nodes, edges } = dataset;
  const isSilent = !holdsBack(dataset) && nodes.every(({ origin }) => !origin);
  if (isSilent && edges.every(({ origin }) => !origin)) return dataset;
  const gone = nodes.filter(isLeftOut).map(({ id }) => id);
  const rest = removeNodes(dataset, gone.length > 0 ? [...gone, ...listLedTo(dataset, new Set(gone))] : []);
  const away = listNames(nodes.filter(isLeftOut));
  const named = new Set(rest.nodes.filter(({ consent }) => consent === 'name').map(({ id }) => id));
  const withoutSpellings = leaveSpellingsOut(dataset, new Set(gone));
  const editionsOf = listEditionsOut(dataset, new Set([...gone, ...named]));
  const bare = new Set(
    rest.edges.filter(({ source, target }) => named.has(source) || named.has(target)).map(({ id }) => id),
  );
  return {
    ...rest,
    ...(gone.length > 0 && { meta: { ...rest.meta, partial: true } }),
    nodes: rest.nodes.map((node) =>
      named.has(node.id)
        ? toName(node)
        : withoutNames(withoutPast(withoutOthers(withEditions(withoutSpellings(node), editionsOf), named)), away),
    ),
    edges: rest.edges.map((edge) => (bare.has(edge.id) ? toBare(edge) : withoutNames(withoutPast(edge), away))),
    corrections: rest.corrections.filter(
      (one) => !one.nodes.some((id) => named.has(id)) && !one.edges?.some((id) => bare.has(id)),
    ),
  };
}

/** In the editions that what goes out tells of. */
function withEditions(node: NodeRecord, editionsOf: ReturnType<typeof listEditionsOut>): NodeRecord {
  if (!editionsOf.has(node.id)) return node;
  const { editions: _editions, ...rest } = node;
  const editions = editionsOf.get(node.id);
  return editions ? { ...rest, editions } : rest;
}

const toName = ({ id, kind, label }: NodeRecord): NodeRecord => ({ id, kind, label, aliases: [], consent: 'name' });

const toBare = ({ id, source, target, relation, layer, certainty, rule }: EdgeRecord): EdgeRecord => ({
  id,
  source,
  target,
  relation,
  layer,
  ...(certainty && { certainty }),
  ...(rule && { rule }),
});

/** Whatever a name in a fact may stand beside. */
const BESIDE = /[,;/&|+()\n]| and | dan /;

/** All names of some entries, folded. */
const listNames = (nodes: readonly NodeRecord[]): ReadonlySet<string> =>
  new Set(
    nodes.flatMap(({ label, short, aliases }) =>
      [label, short, ...aliases.map(({ text }) => text)].flatMap((one) => (one ? toTexts(one) : [])).map(foldText),
    ),
  );

const toTexts = (text: string | LocalText): readonly string[] =>
  typeof text === 'string' ? [text] : listWords(text).map(([, words]) => words);

/** Without the facts that name somebody who is left out, as “Invited by” may. */
function withoutNames<Item extends Pick<NodeRecord, 'attributes'>>(record: Item, away: ReadonlySet<string>): Item {
  if (away.size === 0 || !record.attributes) return record;
  const names = (text: string) => text.split(BESIDE).some((part) => away.has(foldText(part.trim())));
  const told = record.attributes.filter(({ value }) =>
    typeof value === 'number' ? true : !toTexts(value).some(names),
  );
  return told.length === record.attributes.length ? record : { ...record, attributes: told };
}

/** Without a word about whether it is one of whom no more than the name is told. */
function withoutOthers(node: NodeRecord, named: ReadonlySet<string>): NodeRecord {
  if (!node.apart?.some((id) => named.has(id))) return node;
  const { apart, ...rest } = node;
  const left = apart.filter((id) => !named.has(id));
  return left.length > 0 ? { ...rest, apart: left } : rest;
}

/** Without what only whoever looks after the data needs. */
function withoutPast<Item extends { readonly origin?: unknown }>(record: Item): Item {
  if (record.origin === undefined) return record;
  const { origin: _origin, ...rest } = record;
  return rest as Item;
}
