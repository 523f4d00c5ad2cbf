import * as v from 'valibot';
import { LARGEST_AMOUNT, LONGEST_NAME, MOST_EDITIONS, MOST_KINDS, MOST_NODES, MOST_TIES } from './limits.ts';
import {
  amount,
  contact,
  day,
  id,
  list,
  localName,
  localText,
  maybeText,
  name,
  ordinal,
  ownColour,
  paragraphs,
  tag,
  upTo,
  webAddress,
} from './schema-values.ts';
import {
  ATTRIBUTE_TYPES,
  CERTAINTIES,
  CONSENTS,
  FINDINGS,
  HUES,
  KIND_ROLES,
  LAYERS,
  NATURES,
  RELATION_ROLES,
  SHAPES,
} from './vocabulary.ts';

/** The version of the dataset format that this code writes; older ones are migrated at the gate (`migrate.ts`). */
export const DATASET_VERSION = 2;

/** Where a record was read from; for whoever looks after the data, and not for readers. */
const origin = list(
  v.strictObject({
    file: name,
    sheet: v.optional(name),
    line: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST_AMOUNT))),
  }),
);

/** The editions a record was in, by their ids; absent: nobody has said. */
const inEditions = v.optional(v.pipe(list(id, MOST_EDITIONS), v.minLength(1, 'short-list')));

const source = v.strictObject({
  id,
  title: localName,
  url: v.optional(webAddress),
  language: v.optional(name),
  note: v.optional(localText),
});

const meta = v.strictObject({
  id,
  title: localName,
  subtitle: v.optional(localName),
  start: v.optional(day),
  end: v.optional(day),
  place: v.optional(localName),
  /** Of a series of events, which. */
  edition: v.optional(localName),
  /** The events of a series that this one network holds, in the order of time. */
  editions: v.optional(list(v.strictObject({ id, label: localName }), MOST_EDITIONS)),
  /** The languages of the texts, the one of texts without a language first; English and Indonesian where absent. */
  languages: v.optional(v.pipe(list(tag), v.minLength(1, 'short-list'))),
  /** Two sentences, what the map shows and why it matters; `{people}`-like placeholders are not allowed: counts are computed. */
  summary: v.optional(localText),
  sources: v.optional(list(source), []),
  licence: v.optional(localText),
  /** The address of the licence's own text. */
  licenceUrl: v.optional(webAddress),
  /** Where the map is published: previews of links in other programs need the whole address. */
  site: v.optional(webAddress),
  imprint: v.optional(localText),
  contact: v.optional(contact),
  layers: v.optional(v.strictObject({ stated: maybeText, inferred: maybeText, external: maybeText })),
  notes: v.optional(list(localText), []),
  /** Whether it went out without somebody who did not agree to be shown or was kept back otherwise. */
  partial: v.optional(v.boolean()),
});

const kind = v.strictObject({
  id,
  role: v.picklist(KIND_ROLES),
  nature: v.optional(v.picklist(NATURES)),
  label: localName,
  plural: localName,
  hue: v.picklist(HUES),
  /** The exact colour of its entries, in place of the hue. */
  colour: v.optional(ownColour),
  shape: v.picklist(SHAPES),
});

const relation = v.strictObject({
  id,
  label: localName,
  /** How it reads from the other end; absent where nobody has a word for that (`language/relation.ts`). */
  inverse: v.optional(localName),
  /** false: the same from either end; true: its source says that it points, and an arrow does. Absent: it reads one way. */
  directed: v.optional(v.boolean()),
  role: v.optional(v.picklist(RELATION_ROLES)),
  /** The colour of its stated ties; that of all ties where absent. */
  hue: v.optional(v.picklist(HUES)),
  /** The exact colour of these, in place of the hue. */
  colour: v.optional(ownColour),
  /** `quiet` ties are drawn thin, so that ties that say little about people do not shout. */
  weight: v.optional(v.picklist(['spine', 'plain', 'quiet']), 'plain'),
});

/** `joined`: nobody gave it as a name, one of two entries that were joined was called so. */
const alias = v.strictObject({ text: name, lang: v.optional(name), joined: v.optional(v.boolean()) });
const attribute = v.strictObject({
  label: localName,
  /** A text where absent; the gate looks whether the value is one of this type. */
  type: v.optional(v.picklist(ATTRIBUTE_TYPES)),
  value: v.union([amount, localText], 'no-text'),
  url: v.optional(webAddress),
});
const badge = v.strictObject({ label: localName, note: localText });

const session = v.strictObject({
  number: v.optional(ordinal),
  /** null: the source does not tell it. Absent: nobody has said. */
  day: v.optional(v.nullable(ordinal)),
  dayBasis: v.optional(v.picklist(['stated', 'inferred', 'unstated'])),
  dayNote: v.optional(localText),
  format: v.optional(localName),
});

const node = v.strictObject({
  id,
  kind: id,
  label: localName,
  /** The name on the map, where the full one is too long. */
  short: v.optional(localName),
  description: v.optional(localText),
  aliases: v.optional(list(alias), []),
  attributes: v.optional(list(attribute)),
  badges: v.optional(list(badge)),
  session: v.optional(session),
  /** How the name sorts, where the family name stands first or last. */
  sortKey: v.optional(name),
  evidence: v.optional(v.strictObject({ paragraphs: v.optional(paragraphs), sources: v.optional(list(webAddress)) })),
  editions: inEditions,
  /**
   * Of a place: the places it lies in by general geography. What the source itself says so is a tie whose relation
   * has the role `region`.
   */
  within: v.optional(v.pipe(list(id), v.minLength(1, 'short-list'))),
  /** Whether whoever it is may be shown to others, only by name, or not at all. */
  consent: v.optional(v.picklist(CONSENTS)),
  /** Nodes that look like it and are not the same, as whoever looks after the data has said; told once, for both. */
  apart: v.optional(list(id)),
  /** Its own colour on the map, in place of that of its kind. */
  colour: v.optional(ownColour),
  origin: v.optional(origin),
});

const edge = v.strictObject({
  id,
  source: id,
  target: id,
  relation: id,
  layer: v.optional(v.picklist(LAYERS), 'stated'),
  /** Absent: nobody has said how sure it is, which is not the same as sure. */
  certainty: v.optional(v.picklist(CERTAINTIES)),
  /** The named rule an inferred tie follows from. */
  rule: v.optional(localText),
  evidence: v.optional(
    v.strictObject({
      paragraphs: v.optional(paragraphs),
      paraphrase: v.optional(localText),
      sources: v.optional(list(webAddress)),
    }),
  ),
  note: v.optional(localText),
  /** How strong it is, in the dataset's own measure. */
  weight: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(LARGEST_AMOUNT))),
  /** Its own colour on the map, in place of that of its relation. */
  colour: v.optional(ownColour),
  attributes: v.optional(list(attribute)),
  editions: inEditions,
  origin: v.optional(origin),
});

const correction = v.strictObject({
  id,
  nodes: list(id),
  edges: v.optional(list(id)),
  verdict: localText,
  finding: v.optional(v.picklist(FINDINGS)),
  /** What should be read instead; absent where public sources agree or are silent. */
  correction: v.optional(localText),
  note: localText,
  confidence: v.picklist(['high', 'medium', 'low', 'none']),
  sources: list(webAddress),
});

/** The network of one seminar as recorded: the file under `data/`. */
export const datasetSchema = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), upTo(LONGEST_NAME))),
  format: v.literal('jejaring-dataset'),
  version: v.literal(DATASET_VERSION),
  meta,
  kinds: v.pipe(list(kind, MOST_KINDS), v.minLength(1, 'short-list')),
  relations: list(relation, MOST_KINDS),
  nodes: list(node, MOST_NODES),
  edges: list(edge, MOST_TIES),
  corrections: v.optional(list(correction, MOST_NODES), []),
});

export type Kind = v.InferOutput<typeof kind>;
export type Relation = v.InferOutput<typeof relation>;
export type NodeRecord = v.InferOutput<typeof node>;
export type EdgeRecord = v.InferOutput<typeof edge>;
export type Correction = v.InferOutput<typeof correction>;
export type Attribute = v.InferOutput<typeof attribute>;
/** One event of a series. */
export type Edition = NonNullable<Dataset['meta']['editions']>[number];
export type Dataset = v.InferOutput<typeof datasetSchema>;
