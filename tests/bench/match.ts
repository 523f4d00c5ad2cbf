import { seededRandom } from '../../src/base/random.ts';
import { matchComing } from '../../src/matching/match.ts';
import { toNetwork } from '../drivers/matching.ts';
import { type BenchRow, toConstant, toSample } from './row.ts';

const NAMES = 2000;
const TRIES = 7;
const LIMIT_MS = 1000;
/** Of these many names that come in, the first are on the map already. */
const SAME = 1400;
const SYLLABLES = 'ba be da du fa gi ha jo ka li ma ne no pa ri sa to vu wa yo za ce la mi'.split(' ');

/** What becomes of a name from one list to the next; every third stays letter by letter. */
const REWRITE: readonly ((first: string, last: string) => string)[] = [
  (first, last) => `${first} ${last}`,
  (first, last) => `${last}, ${first}`,
  (first, last) => `${first} ${last}`.toUpperCase(),
  (first, last) => `${first} ${last}`,
  (first, last) => `Dr. ${first} ${last}`,
  (first, last) => `${first} ${last.replace('a', 'á')}`,
];

/** C1: two lists of names, of which two thirds are in both, against a join by the very same name. */
export function benchMatch(): readonly BenchRow[] {
  const random = seededRandom(7);
  const word = (count: number) => {
    const text = Array.from({ length: count }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const known = new Set<string>();
  while (known.size < 2 * NAMES - SAME) known.add(`${word(3)} ${word(4)}`);
  const all = [...known];
  const old = all.slice(0, NAMES);
  const coming = [...all.slice(0, SAME), ...all.slice(NAMES)].map((name, at) => {
    const [first = '', last = ''] = name.split(' ');
    return at < SAME ? (REWRITE[at % REWRITE.length]?.(first, last) ?? name) : name;
  });
  const base = toNetwork(old.map((name) => `${name} (p)`));
  const whole = toNetwork(
    coming.map((name) => `${name} (p)`),
    base,
    'new',
  );
  const times: number[] = [];
  const exactTimes: number[] = [];
  let [found, wrong, exact] = [0, 0, 0];
  for (let turn = 0; turn < TRIES; turn++) {
    const begin = performance.now();
    const matches = matchComing(base, whole);
    times.push(performance.now() - begin);
    const certain = matches.flatMap(({ id, candidates: [best] }) =>
      best?.verdict === 'certain' ? [[Number(id.split('-')[1]) - NAMES, Number(best.id.split('-')[1])] as const] : [],
    );
    const right = certain.filter(([one, other]) => one === other && one < SAME);
    [found, wrong] = [right.length, certain.length - right.length];
    const start = performance.now();
    const byName = new Map(old.map((name, at) => [name, at]));
    exact = coming.filter((name) => byName.has(name)).length;
    exactTimes.push(performance.now() - start);
  }
  // The first turn also learns the names of countries.
  const ours = toSample(times.slice(1));
  const theirs = toSample(exactTimes.slice(1));
  const lists = `${NAMES.toLocaleString('en')} × ${NAMES.toLocaleString('en')} names`;
  const peer = 'exact join';
  return [
    {
      goal: 'C1',
      what: `who of two lists is the same, ${lists}`,
      unit: 'ms',
      ours,
      peer,
      theirs,
      ratio: null,
      limit: `p95 ≤ ${LIMIT_MS} ms`,
      isMet: ours.p95 <= LIMIT_MS,
    },
    {
      goal: 'C1',
      what: `certain ones found of the ${SAME.toLocaleString('en')} in both of ${lists}`,
      unit: '',
      ours: toConstant(found),
      peer,
      theirs: toConstant(exact),
      ratio: found / exact,
      limit: 'all, and none wrong',
      isMet: found === SAME && wrong === 0,
    },
  ];
}
