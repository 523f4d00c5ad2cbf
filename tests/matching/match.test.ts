import { expect, test } from 'vitest';
import type { NodeRecord } from '../../src/dataset/schema.ts';
import { findDuplicates, type Match, matchComing } from '../../src/matching/match.ts';
import { BLANK, draftOf } from '../drivers/intake.ts';
import { toNetwork } from '../drivers/matching.ts';
import { ASKED, OTHERS, type Pair, SAME } from '../drivers/name-pairs.ts';

const PAIRS = [...SAME, ...ASKED, ...OTHERS];

function matchLists(old: readonly string[], coming: readonly string[]) {
  const base = toNetwork(old);
  const whole = toNetwork(coming, base, 'new');
  const nameOf = new Map(whole.nodes.map(({ id, label }) => [id, label.en]));
  return { matches: matchComing(base, whole), nameOf };
}

/** What is told of the entries that are no countries of others. */
const tell = (match: Match | undefined) => {
  const best = match?.candidates[0];
  return best
    ? { verdict: best.verdict, reasons: best.reasons.map(({ code }) => code) }
    : { verdict: '–', reasons: [] };
};

test('each pair of names has its verdict, and is told why', () => {
  expect(PAIRS.length).toBeGreaterThanOrEqual(60);
  const wrong = PAIRS.flatMap(([old, coming, verdict, reason]: Pair) => {
    const { matches } = matchLists([old], [coming]);
    const told = tell(matches.find(({ id }) => !id.endsWith('-place')));
    const isRight = told.verdict === verdict && (!reason || (told.reasons as string[]).includes(reason));
    return isRight
      ? []
      : [`${old} – ${coming}: ${told.verdict} ${told.reasons.join(' ')}, not ${verdict} ${reason ?? ''}`];
  });
  expect(wrong).toEqual([]);
});

test('in one list of them all nobody is taken for another', () => {
  const { matches, nameOf } = matchLists(
    PAIRS.map(([old]) => old),
    PAIRS.map(([, coming]) => coming),
  );
  const toName = (text: string) => text.replace(/ \(\w\).*$/, '');
  const right = new Set(SAME.map(([old, coming]) => `${toName(old)} = ${toName(coming)}`));
  const merged = matches.flatMap(({ id, candidates: [best] }) =>
    best?.verdict === 'certain' && !id.endsWith('-place') ? [`${nameOf.get(best.id)} = ${nameOf.get(id)}`] : [],
  );
  expect(merged.filter((pair) => !right.has(pair))).toEqual([]);
  expect(merged.length).toBeGreaterThan(30);
});

test('what looks sure is asked where somebody else could be meant as well', () => {
  const codesOf = (old: readonly string[], coming: readonly string[]) =>
    matchLists(old, coming).matches.map((match) => tell(match));
  expect(codesOf(['Sam Lee (p)', 'Sam Lee (p)'], ['Sam Lee (p)'])).toMatchObject([
    { verdict: 'review', reasons: ['same', 'second'] },
  ]);
  // Two rows of one name, which the file tells apart.
  expect(codesOf(['Sam Lee (p)'], ['Sam Lee (p)', 'Sam Lee (p)'])).toMatchObject([
    { verdict: 'review', reasons: ['same', 'rows'] },
    { verdict: 'review', reasons: ['same', 'rows'] },
  ]);
  expect(codesOf(['Azul (c)', 'Azul Sur (c)'], ['Azul (c)'])).toMatchObject([
    { verdict: 'review', reasons: ['same', 'part'] },
  ]);
  // Where the country tells the two apart nobody need be asked.
  const { matches } = matchLists(['Sam Lee (p) @Chile', 'Sam Lee (p) @Peru'], ['Sam Lee (p) @Perú']);
  const best = matches.find(({ candidates }) => candidates[0]?.common.length);
  expect(tell(best)).toMatchObject({ verdict: 'certain', reasons: ['same', 'same-country', 'neighbours'] });
  expect(best?.candidates[0]?.id).toBe('old-2');
});

test('several that come in may be one entry; neighbours in common are told, and make no match alone', () => {
  const old = ['Hafen Werke (c) @Chile', 'Ana Ruiz (p) @Chile', 'Berta Soto (p) @Chile'];
  const { matches, nameOf } = matchLists(old, [
    'Hafen Werke e.V. (c) @Chile',
    'HAFEN WERKE (c) @Chile',
    'Carla Diaz (p) @Chile',
  ]);
  const told = matches.map(({ id, candidates: [best] }) => [nameOf.get(id), best?.verdict, best?.common.length]);
  expect(told).toEqual([
    ['Hafen Werke e.V.', 'certain', 1],
    ['HAFEN WERKE', 'certain', 1],
  ]);
});

test('who was told apart is not asked about again, and what was read before is known again', () => {
  const base = toNetwork(['Budi Santoso (p)', 'Budi Santosa (p)']);
  const [one, other] = base.nodes as [NodeRecord, NodeRecord];
  const origin = [{ file: 'list.csv', line: 3 }];
  const told = { ...base, nodes: [one, { ...other, apart: [one.id], origin }] };
  expect(findDuplicates(base).map(({ id }) => id)).toEqual([other.id]);
  expect(findDuplicates(told)).toEqual([]);
  const coming = toNetwork(['Budi Santosa (p)'], told, 'new');
  expect(matchComing(told, coming)[0]?.candidates).toMatchObject([{ id: other.id, verdict: 'certain' }]);
  // Two of one name: the row of the file says which.
  const twins = toNetwork(['Sam Lee (p)', 'Sam Lee (p)']);
  const read = {
    ...twins,
    nodes: twins.nodes.map((node, at) => ({ ...node, origin: [{ file: 'a.csv', line: at + 2 }] })),
  };
  const again = toNetwork(['Sam Lee (p)'], read, 'new');
  const nodes = again.nodes.map((node) =>
    node.id.startsWith('new') ? { ...node, origin: [{ file: 'a.csv', line: 3 }] } : node,
  );
  expect(matchComing(read, { ...again, nodes })[0]?.candidates).toMatchObject([
    { id: 'old-1', verdict: 'certain', reasons: [{ code: 'row' }] },
  ]);
});

test('themes of a list in another language are asked about by the people who named them', () => {
  const list = (at: number) =>
    draftOf(
      ['Ana Ruiz', 'Budi Hartono', 'Chen Wei', 'Dewi Kusuma', 'Eko Putra', 'Femi Ade', 'Grete Holm', 'Hugo Paz']
        .map((name, row) => `${name},Azul,${['soil|tanah', 'seeds|benih', 'water|air'][row % 3]?.split('|')[at]}`)
        .join('\n')
        .replace(/^/, 'Name,Organisation,Themes\n'),
      { name: `list-${at}.csv`, ...(at > 0 && { base: first }) },
    ).dataset;
  let first = BLANK;
  first = list(0);
  const whole = list(1);
  const nameOf = new Map(whole.nodes.map(({ id, label }) => [id, label.en]));
  const asked = matchComing(first, whole).flatMap(({ id, candidates: [best] }) =>
    best?.reasons[0]?.code === 'renamed'
      ? [`${nameOf.get(id)} ${nameOf.get(best.id)} ${best.verdict} ${best.reasons[0].count}`]
      : [],
  );
  // Two people who turn from one theme to another have not translated it.
  expect(asked.sort()).toEqual(['benih seeds review 3', 'tanah soil review 3']);
});

const FAMILY = 'Wong Kim Nguyen Siti Tan Lee Chen Park Singh Santos'.split(' ');
const GIVEN =
  'Minh Hana Joon Anh Rahma Kevin Grace Wei Linh Dewi Aisyah Putri Maria Jose Arun Priya Sunil Thanh Hoa Duc Mei Ling Nur Fatimah Agus Bayu Citra Eka Fajar Gita Hadi Indah Joko Nina Oscar'.split(
    ' ',
  );

/** People of ten family names, every third with two given names; nobody twice. */
const crowd = Array.from({ length: 300 }, (_, at) => {
  const [first, second] = [at * 7 + Math.floor(at / 10) * 3, at * 11 + 5].map((place) => GIVEN[place % GIVEN.length]);
  return `${first} ${at % 3 === 0 && second !== first ? `${second} ` : ''}${FAMILY[at % 10]} (p)`;
});

test('where many share a family name, whoever has a name in common is not asked about; a slip of the hand is', () => {
  const old = [...new Set(crowd.slice(0, 200)), 'Wilhelmina Oyelaran (p)'];
  const coming = [...new Set(crowd.slice(100)), 'Wilhelmina Oyelaram (p)'];
  const { matches, nameOf } = matchLists(old, coming);
  const of = (verdict: string) => matches.filter(({ candidates: [best] }) => best?.verdict === verdict);
  expect(of('certain').every(({ id, candidates: [best] }) => nameOf.get(id) === nameOf.get(best?.id ?? ''))).toBe(true);
  expect(of('certain').length).toBeGreaterThan(90);
  expect(of('review').map(({ id }) => nameOf.get(id))).toContain('Wilhelmina Oyelaram');
  expect(of('review').length).toBeLessThan(20);
  expect(of('weak').length).toBeLessThan(30);
  expect(Math.max(...matches.map(({ candidates }) => candidates.length))).toBeLessThan(4);
});

test.each([
  ['Date,Country', '2024,Indonesia', '2024-05-03,indonesia', true],
  ['Year,Negara', '2024,Indonesia', '2024,Republic of Indonesia', true],
  ['Date,City', '2024,Bandung', '"3 May 2024",bandung', true],
  ['Date,Location', '2024,"Bandung, Indonesia"', '2024,Indonesia', true],
  ['When,Where', '2024,Ubud', '2024,Ubud', true],
  ['Date,Country', '2024,Indonesia', '2025,Indonesia', false],
  ['Date,Country', '2024,Indonesia', '2024,Malaysia', false],
  ['Date,Format', '2024,online', '2024,online', false],
])(
  'an event of two sheets under two titles is asked about by its year and place: %s',
  (heads, old, coming, isAsked) => {
    const base = draftOf(`Label,Type,${heads}\nForum of seeds,Event,${old}`).dataset;
    const draft = draftOf(`Label,Type,${heads}\nCommunity Summit,Event,${coming}`, { base });
    const event = draft.dataset.nodes.find(({ label }) => label.en === 'Community Summit');
    const match = matchComing(base, draft.dataset, draft).find(({ id }) => id === event?.id);
    expect(tell(match)).toEqual(isAsked ? { verdict: 'review', reasons: ['event'] } : { verdict: '–', reasons: [] });
    // Of one kind alone.
    const other = draftOf(`Label,Type,${heads}\nCommunity Summit,Theme,${coming}`, { base });
    expect(matchComing(base, other.dataset, other).flatMap(({ candidates }) => candidates)).toEqual([]);
  },
);

test('two thousand names are held against two thousand others without each meeting each', () => {
  const people = (shift: number) =>
    Array.from({ length: 2000 }, (_, at) => `Ana${at + shift} Ruiz${(at + shift) % 50} (p)`);
  const steps: number[] = [];
  const base = toNetwork(people(0));
  const found = matchComing(base, toNetwork(people(1000), base, 'new'), {
    onStep: (done) => steps.push(done),
  });
  expect(found.filter(({ candidates: [best] }) => best?.verdict === 'certain')).toHaveLength(1000);
  expect(steps.at(-1)).toBeGreaterThan(1500);
  // All of one name is the worst there is; nobody is held against all of them.
  const same = toNetwork(Array.from({ length: 2000 }, () => 'Sam Lee (p)'));
  const all = matchComing(
    same,
    toNetwork(
      Array.from({ length: 2000 }, () => 'Sam Lee (p)'),
      same,
      'new',
    ),
  );
  expect(all).toHaveLength(2000);
  expect(all.every(({ candidates }) => candidates.length <= 3 && candidates[0]?.verdict !== 'certain')).toBe(true);
});

test('small words that are not the same make two names of people alike, and never certainly one', () => {
  const best = (one: string, other: string) => {
    const { dataset } = draftOf(`Name,Organisation\n${one},Azul\n`, { name: 'a.csv' });
    const { dataset: coming } = draftOf(`Name,Organisation\n${other},Benih\n`, { base: dataset, name: 'b.csv' });
    const [match] = matchComing(dataset, coming, { refs: new Map() });
    const found = match?.candidates[0];
    return found && [found.verdict, found.reasons[0]?.code];
  };
  expect(best('Sophie van den Berg', 'Sophie van der Berg')).toEqual(['review', 'letters']);
  expect(best('Ana de la Cruz', 'Ana de los Cruz')?.[0]).not.toBe('certain');
});
