import { shorten } from '../base/shorten.ts';
import { findValueFault, isRealDay } from './attribute-value.ts';
import { findCrowded } from './crowded.ts';
import { type Fault, type FaultCode, quote, toBroken } from './fault.ts';
import { LANGUAGES } from './language.ts';
import { MOST_PARALLEL } from './limits.ts';
import { findCircles } from './node-refs.ts';
import type { Attribute, Dataset } from './schema.ts';
import type { LocalText } from './text.ts';

/** How many of the known ids a message names. */
const LISTED = 12;
const LONGEST_LIST = 300;

type Keys = readonly (string | number)[];
type Refuse = (keys: Keys, code: FaultCode, found: string, right?: string) => void;

/**
 * What a schema alone can't see: ids that are used twice, references to nothing, days that contradict each other,
 * values of another type than they say, words in a language that is not among the dataset's. O(values).
 */
export function checkRecords(dataset: Dataset): Fault[] {
  const faults: Fault[] = [];
  const refuse: Refuse = (keys, code, found, right = '') =>
    faults.push(
      toBroken(dataset, keys, { code, found: quote(found), ...(right && { right: shorten(right, LONGEST_LIST) }) }),
    );
  checkDays(dataset, refuse);
  checkReferences(dataset, refuse);
  checkParallels(dataset, refuse);
  for (const list of ['nodes', 'edges'] as const) {
    for (const [index, { attributes = [] }] of dataset[list].entries()) {
      for (const [at, attribute] of attributes.entries()) {
        checkValue(attribute, [list, index, 'attributes', at, 'value'], refuse);
      }
    }
  }
  checkEditions(dataset, refuse);
  checkWithin(dataset, refuse);
  const { languages } = dataset.meta;
  if (languages) checkLanguages(dataset, languages, [], refuse);
  return faults;
}

function checkDays({ meta: { start, end } }: Dataset, refuse: Refuse): void {
  for (const [key, day] of Object.entries({ start, end })) {
    if (day !== undefined && !isRealDay(day)) refuse(['meta', key], 'no-such-day', day);
  }
  if (start !== undefined && end !== undefined && end < start) refuse(['meta', 'end'], 'end-before-start', end, start);
}

function checkReferences(dataset: Dataset, refuse: Refuse): void {
  const collect = (list: 'kinds' | 'relations' | 'nodes' | 'edges' | 'corrections') => {
    const ids = new Set<string>();
    for (const [index, { id }] of dataset[list].entries()) {
      if (ids.has(id)) refuse([list, index, 'id'], 'twice', id);
      ids.add(id);
    }
    return ids;
  };
  const [kinds, relations, nodes, edges] = [collect('kinds'), collect('relations'), collect('nodes'), collect('edges')];
  collect('corrections');
  const list = (ids: ReadonlySet<string>) => [...ids].slice(0, LISTED).join(', ');
  for (const [index, node] of dataset.nodes.entries()) {
    if (!kinds.has(node.kind)) refuse(['nodes', index, 'kind'], 'no-kind', node.kind, list(kinds));
  }
  for (const [index, edge] of dataset.edges.entries()) {
    for (const end of ['source', 'target'] as const) {
      if (!nodes.has(edge[end])) refuse(['edges', index, end], 'no-node', edge[end]);
    }
    if (!relations.has(edge.relation)) {
      refuse(['edges', index, 'relation'], 'no-relation', edge.relation, list(relations));
    }
    if (edge.layer === 'inferred' && !edge.rule) refuse(['edges', index, 'rule'], 'no-rule', '');
    // The address names nodes and ties alike, so their ids share one space.
    if (nodes.has(edge.id)) refuse(['edges', index, 'id'], 'also-node', edge.id);
  }
  for (const [index, correction] of dataset.corrections.entries()) {
    for (const [at, id] of correction.nodes.entries()) {
      if (!nodes.has(id)) refuse(['corrections', index, 'nodes', at], 'no-node', id);
    }
    for (const [at, id] of (correction.edges ?? []).entries()) {
      if (!edges.has(id)) refuse(['corrections', index, 'edges', at], 'no-tie', id);
    }
  }
}

/** Editions that are told twice, or that the dataset does not list. */
function checkEditions({ meta, ...lists }: Dataset, refuse: Refuse): void {
  const known = new Set<string>();
  for (const [index, { id }] of (meta.editions ?? []).entries()) {
    if (known.has(id)) refuse(['meta', 'editions', index, 'id'], 'twice', id);
    known.add(id);
  }
  const right = [...known].slice(0, LISTED).join(', ');
  for (const list of ['nodes', 'edges'] as const) {
    for (const [index, { editions = [] }] of lists[list].entries()) {
      for (const [at, id] of editions.entries()) {
        const keys = [list, index, 'editions', at];
        if (!known.has(id)) refuse(keys, 'no-edition', id, right);
        else if (editions.indexOf(id) < at) refuse(keys, 'twice', id);
      }
    }
  }
}

/** Places that lie in nothing there is, or in themselves. */
function checkWithin({ nodes }: Dataset, refuse: Refuse): void {
  const ids = new Set(nodes.map(({ id }) => id));
  for (const [index, { within = [] }] of nodes.entries()) {
    for (const [entry, id] of within.entries()) {
      const keys = ['nodes', index, 'within', entry];
      if (!ids.has(id)) refuse(keys, 'no-node', id);
      else if (within.indexOf(id) < entry) refuse(keys, 'twice', id);
    }
  }
  for (const { node, entry } of findCircles(nodes))
    refuse(['nodes', node, 'within', entry], 'circle', nodes[node]?.within?.[entry] ?? '');
}

function checkParallels({ edges }: Dataset, refuse: Refuse): void {
  for (const index of findCrowded(edges)) {
    const { source, target } = edges[index] ?? {};
    refuse(['edges', index], 'parallel', `${source} – ${target}`, String(MOST_PARALLEL));
  }
}

function checkValue(attribute: Attribute, keys: Keys, refuse: Refuse): void {
  const code = findValueFault(attribute);
  if (code === null) return;
  const { value } = attribute;
  if (typeof value === 'number') refuse(keys, code, String(value), 'string');
  else refuse(keys, code, value.en);
}

function checkLanguages(value: unknown, languages: readonly string[], keys: Keys, refuse: Refuse): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) checkLanguages(item, languages, [...keys, index], refuse);
  } else if (typeof value === 'object' && value !== null && 'en' in value && 'id' in value) {
    const { own } = value as LocalText;
    const tags = own === undefined ? LANGUAGES : typeof own === 'string' ? [] : Object.keys(own);
    const stranger = tags.find((tag) => !languages.includes(tag));
    if (stranger !== undefined) refuse([...keys, stranger], 'other-language', stranger, languages.join(', '));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) checkLanguages(inner, languages, [...keys, key], refuse);
  }
}
