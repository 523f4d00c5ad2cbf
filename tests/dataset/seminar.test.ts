import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/parse.ts';
import type { LocalText } from '../../src/dataset/text.ts';

const FILE = 'data/sowing-the-seeds.json';

const result = parseDataset(readFileSync(FILE, 'utf8'), FILE);
if (!result.ok) throw new Error(JSON.stringify(result.fault, null, 2));
const { meta, kinds, relations, nodes, edges, corrections } = result.value;

const nodeOf = new Map(nodes.map((node) => [node.id, node]));
const roleOf = new Map(kinds.map((kind) => [kind.id, kind.role]));
const roleOfNode = (id: string) => roleOf.get(nodeOf.get(id)?.kind ?? '');
const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => letter + String(index + 1).padStart(letter === 'r' ? 3 : 2, '0'));

/** Every pair of texts in the file, with the path to it. */
function listTexts(value: unknown, path = ''): [path: string, text: LocalText][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'id' in value) return [[path, value as LocalText]];
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, `${path}/${key}`));
}
const texts = listTexts(result.value);

test('115 nodes, by kind', () => {
  const counts = Object.fromEntries(kinds.map(({ id }) => [id, nodes.filter((node) => node.kind === id).length]));
  expect(counts).toEqual({
    person: 18,
    coop_platform: 29,
    organisation: 8,
    company: 4,
    country: 15,
    territory: 2,
    region: 5,
    venue: 1,
    theme: 24,
    event: 1,
    session: 7,
    media: 1,
  });
});

test('regions hold countries and territories by geography; the United States lie in America, whichever it means, and Australia in none', () => {
  const held = (region: string) => nodes.filter(({ within }) => within?.includes(region)).map(({ id }) => id);
  expect(held('europe')).toEqual(['germany', 'malta', 'sweden', 'belgium', 'france', 'finland']);
  expect(held('asia')).toEqual([
    'hong-kong',
    'china',
    'taiwan',
    'india',
    'japan',
    'south-korea',
    'turkey',
    'southeast-asia',
  ]);
  const places = nodes.filter(({ id, within }) => roleOfNode(id) === 'place' && !within).map(({ id }) => id);
  const bySource = edges.filter(({ relation }) => relation === 'region-includes').map(({ target }) => target);
  expect(bySource).toEqual(['china', 'taiwan', 'indonesia', 'philippines']);
  expect(places.filter((id) => !bySource.includes(id))).toEqual([
    'australia',
    'asia',
    'china-region',
    'europe',
    'america',
  ]);
  expect(held('america')).toEqual(['united-states']);
});

test('151 stated ties, 25 inferred ones of which 2 are of low certainty, 47 corrections: numbered without a gap', () => {
  const ids = (layer: string) => edges.filter((edge) => edge.layer === layer).map((edge) => edge.id);
  expect(ids('stated')).toEqual(numbered('r', 151));
  expect(ids('inferred')).toEqual(numbered('i', 25));
  expect(edges.filter((edge) => edge.certainty === 'low').map((edge) => edge.id)).toEqual(['i23', 'i25']);
  expect(edges.filter((edge) => edge.layer === 'stated' && edge.certainty === 'medium')).toHaveLength(15);
  expect(corrections.map((correction) => correction.id)).toEqual(numbered('c', 47));
});

test('no node stands alone and no tie is there twice', () => {
  const ends = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
  expect(nodes.filter((node) => !ends.has(node.id))).toEqual([]);
  const ties = edges.map((edge) => `${edge.source} ${edge.relation} ${edge.target}`);
  expect(ties.filter((tie, index) => ties.indexOf(tie) !== index)).toEqual([]);
});

test('every kind and every relation is used', () => {
  const used = new Set([...nodes.map((node) => node.kind), ...edges.map((edge) => edge.relation)]);
  expect([...kinds, ...relations].filter(({ id }) => !used.has(id))).toEqual([]);
});

test('a relation’s role fits the ends of its ties', () => {
  const fits: Readonly<Record<string, (source: string, target: string) => boolean>> = {
    place: (_, target) => roleOfNode(target) === 'place',
    founding: (source, target) => roleOfNode(source) === 'person' && roleOfNode(target) === 'initiative',
    theme: (_, target) => roleOfNode(target) === 'theme',
    session: (_, target) => roleOfNode(target) === 'session',
    part: (source, target) => roleOfNode(source) === 'session' && roleOfNode(target) === 'event',
    region: (source, target) => roleOfNode(source) === 'place' && roleOfNode(target) === 'place',
    aim: (_, target) => ['theme', 'other'].includes(roleOfNode(target) ?? ''),
  };
  const roles = new Map(relations.map((relation) => [relation.id, relation.role]));
  const misfits = edges.filter((edge) => {
    const role = roles.get(edge.relation);
    return role !== undefined && !fits[role]?.(edge.source, edge.target);
  });
  expect(misfits).toEqual([]);
});

test('evidence: paragraphs of the twelve, the first or the last end standing in each of them', () => {
  for (const { id, source, target, evidence } of edges) {
    const { paragraphs = [] } = evidence ?? {};
    expect(paragraphs.length, id).toBeGreaterThan(0);
    const named = new Set([source, target].flatMap((end) => nodeOf.get(end)?.evidence?.paragraphs ?? []));
    expect(
      paragraphs.filter((paragraph) => paragraph > 12 || !named.has(paragraph)),
      id,
    ).toEqual([]);
  }
});

test('“founded” is always marked as a claim', () => {
  const founded = edges.filter((edge) => edge.relation === 'founded');
  expect(founded).toHaveLength(10);
  expect(founded.filter((edge) => !/claim/.test(edge.note?.en ?? '') || !/klaim/.test(edge.note?.id ?? ''))).toEqual(
    [],
  );
});

test('a stated tie has no rule', () => {
  expect(edges.filter((edge) => edge.layer === 'stated' && edge.rule)).toEqual([]);
});

test('seven sessions in the order of the programme; one without a day', () => {
  const sessions = nodes.flatMap(({ kind, session }) => (roleOf.get(kind) === 'session' ? [session] : []));
  expect(sessions.map((session) => session?.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(sessions.map((session) => session?.day)).toEqual([1, 1, 1, 1, 2, 2, null]);
  expect(sessions.filter((session) => session?.dayBasis !== 'stated' && !session?.dayNote)).toEqual([]);
  expect(nodes.filter((node) => node.session && roleOf.get(node.kind) !== 'session')).toEqual([]);
});

test('people sort by family name, wherever it stands', () => {
  const people = nodes.filter((node) => node.kind === 'person');
  const keys = new Map(people.map((node) => [node.id, node.sortKey]));
  expect([...keys.values()].filter((key) => !key)).toEqual([]);
  expect(['pun-ngai', 'tat-lam', 'ali-ercan'].map((id) => keys.get(id))).toEqual([
    'Pun Ngai',
    'Lam Tat',
    'Özgür Ali Ercan',
  ]);
});

test('labels are names: no editor’s note in brackets or quotation marks', () => {
  const namesOf = ({ label, short = label }: { label: LocalText; short?: LocalText | undefined }) =>
    [label.en, label.id, short.en, short.id].join('\n');
  const marked = nodes.filter((node) => /[()[\]"“”]/.test(namesOf(node)));
  expect(marked.map((node) => node.id)).toEqual([]);
  expect(nodeOf.get('smart')?.label.en).toBe('Smart');
  expect(nodeOf.get('china')?.label).toEqual({ en: 'China', id: 'Tiongkok' });
});

test('an alias is another name: of its node’s labels, none; said once', () => {
  for (const { id, kind, label, aliases } of nodes) {
    // An initiative's own way with capitals (sMart) is worth finding; elsewhere capitals make no other name.
    const same = (text: string) => (roleOf.get(kind) === 'initiative' ? text : text.toLowerCase());
    const names = [...new Set(Object.values(label))].concat(aliases.map((alias) => alias.text)).map(same);
    expect(
      names.filter((name, index) => names.indexOf(name) !== index),
      id,
    ).toEqual([]);
  }
});

test.each([
  ['Trebors Scholz', 'trebor-scholz'],
  ['İhtiyaç Haritası', 'needs-map'],
  ['Peta Kebutuhan', 'needs-map'],
  ['Shanzai City', 'shanzhai-city'],
  ['mainland China', 'china'],
  ['Hongkong', 'hong-kong'],
  ['Türkiye', 'turkey'],
  ['USA', 'united-states'],
  ['CHUK', 'cuhk'],
])('%s is another name of %s', (text, id) => {
  expect(nodeOf.get(id)?.aliases.map((alias) => alias.text)).toContain(text);
});

test('what is uncertain about an identity says so', () => {
  const badges = nodes.flatMap(({ id, badges = [] }) => badges.map(({ label }) => `${id}: ${label.en}`));
  expect(badges).toEqual(
    expect.arrayContaining([
      'startup-coop: unresolved',
      'coop-circle: not corroborated',
      'international-platform-coop-consortium: unnamed',
    ]),
  );
});

test('every description is one sentence in each language, and the two differ', () => {
  const odd = nodes.filter(({ description: { en, id } = { en: '', id: '' } }) => {
    const isSentence = (text: string) => /^\S.*[^.]\.$/.test(text) && !/[a-z]{3}\. [A-Z]/.test(text);
    return !isSentence(en) || !isSentence(id) || en === id;
  });
  expect(odd.map((node) => node.id)).toEqual([]);
});

test('no text has blanks at its ends, doubled blanks or typewriter quotation marks', () => {
  const untidy = texts.filter(([, { en, id }]) => [en, id].some((text) => /^\s|\s$|\s\s|["']/.test(text)));
  expect(untidy).toEqual([]);
  expect(texts.length).toBeGreaterThan(800);
});

test('the number of a day does not break from its word in Indonesian', () => {
  expect(texts.filter(([, { id }]) => /\bke-\d/.test(id))).toEqual([]);
});

test('corrections of a claim name its ties', () => {
  const tiesOf = new Map(corrections.map((correction) => [correction.id, correction.edges ?? []]));
  expect(['c03', 'c19', 'c23', 'c24', 'c25', 'c37', 'c40'].map((id) => tiesOf.get(id))).toEqual([
    ['r001'],
    ['r061'],
    ['r082'],
    ['r086'],
    ['r087'],
    ['r125'],
    ['r137'],
  ]);
  for (const { id, nodes: named, edges: ties = [] } of corrections) {
    const ends = edges.filter((edge) => ties.includes(edge.id));
    expect(
      ends.filter((edge) => !named.includes(edge.source) && !named.includes(edge.target)),
      id,
    ).toEqual([]);
  }
});

test('the source is named as an interested party', () => {
  expect(meta.sources[0]?.url).toBe('https://icci.id/?p=1914');
  expect(meta.sources[0]?.note?.en).toContain('interested');
  expect([meta.start, meta.end]).toEqual(['2018-09-28', '2018-09-29']);
});
