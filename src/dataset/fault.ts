import type * as v from 'valibot';
import { shorten } from '../base/shorten.ts';

/** What can be wrong with a file; `language/faults.ts` says each in words. */
export type FaultCode =
  // The file as a whole.
  | 'missing-file'
  | 'not-fetched'
  | 'syntax'
  | 'lost-letters'
  | 'crowded'
  | 'newer'
  // Its fields.
  | 'missing'
  | 'unknown-field'
  | 'type'
  | 'no-text'
  | 'no-languages'
  | 'tag'
  | 'choice'
  | 'empty'
  | 'id'
  | 'web-address'
  | 'contact'
  | 'day'
  | 'colour'
  | 'no-such-day'
  | 'whole'
  | 'small'
  | 'large'
  | 'above'
  | 'long-text'
  | 'long-list'
  | 'short-list'
  // What they say together.
  | 'twice'
  | 'also-node'
  | 'parallel'
  | 'no-kind'
  | 'no-relation'
  | 'no-edition'
  | 'no-node'
  | 'no-tie'
  | 'circle'
  | 'no-rule'
  | 'no-number'
  | 'other-language'
  | 'end-before-start'
  // What is odd, and let in.
  | 'loop'
  | 'no-session';

/** One thing wrong with a file: where, what, and what would be right. Plain values, made words where they are told. */
export interface Fault {
  /** Such as `nodes[3].kind`; empty for the file as a whole. */
  readonly path: string;
  readonly code: FaultCode;
  /** What stands there, or how much of it; a long one is cut. */
  readonly found?: string | number;
  /** What may stand there, or how much. */
  readonly right?: string | number;
  /** What the record is called that it stands in, where it has a name. */
  readonly name?: { readonly en: string; readonly id: string };
  /** Where it stands in the text of a file, from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** What a file is refused for: its name and every fault found, first one first; its text, where that was read. */
export interface DatasetFault {
  readonly file: string;
  readonly faults: readonly Fault[];
  readonly text?: string;
}

/** How much of what stands in a file is quoted, characters. */
const QUOTED = 60;

/** A value as a message quotes it: text as it is, lists and objects only by their kind. */
export function quote(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return shorten(String(value), QUOTED);
}

/** A fault of a value's shape, from what the schema found. `schema` is that of the whole, `raw` the whole. */
export function toFault(issue: v.BaseIssue<unknown>, schema: v.GenericSchema, raw: unknown): Fault {
  const outer = (issue.path ?? []).map(({ key }) => key);
  // To the schema the places of a list are keys like others.
  const list = issue.message === 'tag' ? issue.path?.at(-1)?.input : undefined;
  if (Array.isArray(list))
    return toBroken(raw, outer.slice(0, -1) as string[], { code: 'no-text', found: quote(list) });
  // Of a value that may be this or that, what came nearest has got furthest into it.
  const inner = issue.issues?.flatMap(listInnermost).find(({ path }) => path !== undefined);
  const keys = [...outer, ...(inner?.path ?? []).map(({ key }) => key)];
  const name = findName(raw, keys);
  return { path: toPath(keys), ...toWrong(inner ?? issue, schema, keys), ...(name && { name }) };
}

const listInnermost = (issue: v.BaseIssue<unknown>): readonly v.BaseIssue<unknown>[] =>
  issue.issues?.flatMap(listInnermost) ?? [issue];

const toPath = (keys: readonly unknown[]): string =>
  keys.reduce<string>(
    (path, key) => path + (typeof key === 'number' ? `[${key}]` : `${path && '.'}${shorten(String(key), QUOTED)}`),
    '',
  );

/** Codes that the schemas themselves give as a message. */
const OWN: readonly string[] = [
  'empty',
  'id',
  'web-address',
  'contact',
  'day',
  'colour',
  'short-list',
  'tag',
  'no-languages',
] satisfies readonly FaultCode[];

type Wrong = Pick<Fault, 'code' | 'found' | 'right'>;

function toWrong(
  { type, message, expected, received, requirement, input, kind }: v.BaseIssue<unknown>,
  schema: v.GenericSchema,
  keys: readonly unknown[],
): Wrong {
  const found = quote(input);
  if (OWN.includes(message)) return { code: message as FaultCode, found };
  if (expected === 'never') return { code: 'unknown-field', right: listFields(schema, keys.slice(0, -1)) };
  if (received === 'undefined') return { code: 'missing', found: String(keys.at(-1)) };
  if (message === 'no-text') return { code: 'no-text', found };
  const bound = Number(requirement);
  if (type === 'integer') return { code: 'whole', found };
  if (type === 'min_value') return { code: 'small', found, right: bound };
  if (type === 'max_value') return { code: 'large', found, right: bound };
  if (type === 'gt_value') return { code: 'above', found, right: bound };
  if (type === 'max_length') {
    const { length } = input as string | readonly unknown[];
    return { code: Array.isArray(input) ? 'long-list' : 'long-text', found: length, right: bound };
  }
  if (kind === 'schema' && /^[("]/.test(expected ?? '')) {
    return { code: 'choice', found, right: (expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ') };
  }
  return { code: 'type', found, right: expected ?? type };
}

/** The fields that an object may have: those of the schema at a path. */
function listFields(schema: v.GenericSchema, keys: readonly unknown[]): string {
  type Node = { entries?: Record<string, Node>; item?: Node; value?: Node; wrapped?: Node };
  const unwrap = (node: Node | undefined): Node | undefined => (node?.wrapped ? unwrap(node.wrapped) : node);
  const found = keys.reduce<Node | undefined>((node, key) => {
    const inner = unwrap(node);
    return inner?.entries?.[String(key)] ?? inner?.item ?? inner?.value;
  }, schema as Node);
  return Object.keys(unwrap(found)?.entries ?? {}).join(', ');
}

/** What the record is called that a path leads into: `nodes[3]` by its label, a tie by its ends. */
function findName(raw: unknown, [list, index]: readonly unknown[]): Fault['name'] {
  if (typeof list !== 'string' || typeof index !== 'number') return undefined;
  const record = (raw as Record<string, readonly unknown[] | undefined>)[list]?.[index] ?? {};
  const { label, title, id, source, target } = record as Record<string, unknown>;
  const of = (language: 'en' | 'id') => {
    const text = label ?? title;
    const words = text as Readonly<Record<string, unknown>> | null;
    const own = typeof text === 'object' ? (words?.[language] ?? words?.en ?? Object.values(words ?? {})[0]) : text;
    const ends = typeof source === 'string' && typeof target === 'string' ? `${source} – ${target}` : id;
    return shorten([own, ends].find((name) => typeof name === 'string' && name !== '')?.toString() ?? '', QUOTED);
  };
  const name = { en: of('en'), id: of('id') };
  return name.en ? name : undefined;
}

/** The same for a fault that is seen only when records are held against each other. */
export function toBroken(raw: unknown, keys: readonly (string | number)[], wrong: Wrong): Fault {
  const name = findName(raw, keys);
  return { path: toPath(keys), ...wrong, ...(name && { name }) };
}
