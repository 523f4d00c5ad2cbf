import type { Edit, ListEdit } from '../dataset/edit.ts';
import type { Language } from '../dataset/language.ts';
import type { Attribute, Kind, NodeRecord } from '../dataset/schema.ts';
import { and, catalogue } from './catalogue.ts';
import { describeEdit, type EditKey } from './edits.ts';
import { networkEditorMessages } from './network-editor.ts';

/** What a step of the history changed of one record, in words. */
const changedMessages = catalogue(
  {
    /** What was changed of it, after the sentence that it was. */
    with: (sentence: string, parts: string) => `${sentence}: ${parts}`,
    alias: (name: string) => `other name “${name}”`,
    attribute: (name: string) => `fact “${name}”`,
    added: (what: string) => `${what} added`,
    removed: (what: string) => `${what} removed`,
    attributeValue: (name: string) => `fact “${name}” changed`,
    label: 'name',
    plural: 'name of many',
    kind: 'kind',
    short: 'short name',
    description: 'description',
    evidence: 'sources',
    sortKey: 'place in lists',
    colour: 'colour',
    consent: 'what others may see',
    editions: 'editions',
    session: 'session',
    within: 'where it lies',
    layer: 'how it is known',
    rule: 'rule',
    certainty: 'certainty',
    weight: 'weight',
    note: 'note',
    relation: 'relation',
    inverse: 'words from the other end',
    directed: 'direction',
    role: 'what it counts as',
    nature: 'what its entries are',
    title: 'title',
    subtitle: 'subtitle',
    place: 'place',
    start: 'first day',
    end: 'last day',
    summary: 'summary',
    licence: 'licence',
    languages: 'languages',
    notes: 'notes',
    sources: 'sources',
    hueIs: (hue: string) => `colour ${hue}`,
    shapeIs: (shape: string) => `shape ${shape}`,
    roleIs: (role: string) => `counts as ${role}`,
  },
  {
    with: (sentence, parts) => `${sentence}: ${parts}`,
    alias: (name) => `nama lain “${name}”`,
    attribute: (name) => `fakta “${name}”`,
    added: (what) => `${what} ditambahkan`,
    removed: (what) => `${what} dihapus`,
    attributeValue: (name) => `fakta “${name}” diubah`,
    label: 'nama',
    plural: 'nama untuk banyak',
    kind: 'jenis',
    short: 'nama singkat',
    description: 'deskripsi',
    evidence: 'sumber',
    sortKey: 'urutan dalam daftar',
    colour: 'warna',
    consent: 'yang boleh dilihat orang lain',
    editions: 'penyelenggaraan',
    session: 'sesi',
    within: 'letaknya',
    layer: 'dasarnya',
    rule: 'aturan',
    certainty: 'kepastian',
    weight: 'bobot',
    note: 'catatan',
    relation: 'relasi',
    inverse: 'kata dari ujung lain',
    directed: 'arah',
    role: 'dihitung sebagai',
    nature: 'apa entri-entrinya',
    title: 'judul',
    subtitle: 'anak judul',
    place: 'tempat',
    start: 'hari pertama',
    end: 'hari terakhir',
    summary: 'ringkasan',
    licence: 'lisensi',
    languages: 'bahasa',
    notes: 'catatan',
    sources: 'sumber',
    hueIs: (hue) => `warna ${hue}`,
    shapeIs: (shape) => `bentuk ${shape}`,
    roleIs: (role) => `dihitung sebagai ${role}`,
  },
);

type Fields = Readonly<Record<string, unknown>>;
type Pair = readonly [from: Fields, to: Fields];

/** More than so many parts are not told one by one. */
const MOST = 4;
const LISTS = {
  nodeChanged: 'nodes',
  tieChanged: 'edges',
  kindChanged: 'kinds',
  relationChanged: 'relations',
} as const;

/** What a step did, and what of a record it changed: `“Ada” changed: other name “Adi” added`. */
export function describeStep(
  { told, edit }: { readonly told: Parameters<typeof describeEdit>[0]; readonly edit: Edit },
  language: Language,
): string {
  const sentence = describeEdit(told, language);
  const pair = findPair(told.key, edit);
  const parts = pair ? listParts(pair, language) : [];
  if (parts.length === 0 || parts.length > MOST) return sentence;
  return changedMessages[language].with(sentence, and[language].format(parts));
}

function findPair(key: EditKey, edit: Edit): Pair | undefined {
  if (key === 'metaChanged') return edit.meta as Pair | undefined;
  const list = edit[LISTS[key as keyof typeof LISTS]] as ListEdit<unknown> | undefined;
  return list?.changed.length === 1 ? (list.changed[0] as Pair) : undefined;
}

function listParts([from, to]: Pair, language: Language): readonly string[] {
  const say = changedMessages[language];
  const names = Object.keys({ ...from, ...to }).filter(
    (name) => from[name] !== to[name] && JSON.stringify(from[name]) !== JSON.stringify(to[name]),
  );
  return names.flatMap((name) => {
    if (name === 'aliases') return listAliases(from as NodeRecord, to as NodeRecord, language);
    if (name === 'attributes') return listFacts(from as NodeRecord, to as NodeRecord, language);
    const words = say[name as 'label'];
    return tellLook(name, to as Partial<Kind>, language) ?? (typeof words === 'string' ? words : []);
  });
}

/** What can be chosen of a kind, with what was. */
function tellLook(name: string, { hue, shape, role }: Partial<Kind>, language: Language): string | null {
  const say = changedMessages[language];
  const { hueName, shapeName, roleName } = networkEditorMessages[language];
  const quiet = (words: string) => words.toLocaleLowerCase(language);
  if (name === 'hue' && hue) return say.hueIs(quiet(hueName(hue)));
  if (name === 'shape' && shape) return say.shapeIs(quiet(shapeName(shape)));
  return name === 'role' && role && shape ? say.roleIs(quiet(roleName(role))) : null;
}

function listAliases(from: NodeRecord, to: NodeRecord, language: Language): readonly string[] {
  const say = changedMessages[language];
  const [before, after] = [from, to].map(({ aliases = [] }) => aliases.map(({ text }) => text)) as [string[], string[]];
  return tellList(before, after, say.alias, language);
}

function listFacts(from: NodeRecord, to: NodeRecord, language: Language): readonly string[] {
  const say = changedMessages[language];
  const nameOf = ({ label }: Attribute) => label[language];
  const [old, now] = [from.attributes ?? [], to.attributes ?? []];
  const changed = now.filter((one) => {
    const before = old.find((other) => nameOf(other) === nameOf(one));
    return before !== undefined && JSON.stringify(before) !== JSON.stringify(one);
  });
  return [
    ...tellList(old.map(nameOf), now.map(nameOf), say.attribute, language),
    ...changed.map((one) => say.attributeValue(nameOf(one))),
  ];
}

function tellList(
  before: readonly string[],
  after: readonly string[],
  name: (text: string) => string,
  language: Language,
): readonly string[] {
  const say = changedMessages[language];
  return [
    ...after.filter((text) => !before.includes(text)).map((text) => say.added(name(text))),
    ...before.filter((text) => !after.includes(text)).map((text) => say.removed(name(text))),
  ];
}
