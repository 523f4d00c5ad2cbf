import { meaningIn } from './address-pairs.ts';
import type { Parameter } from './address-parameters.ts';

/** Between two editions; an edition that has it in its id is found all the same, since all pairs are known. */
const TO = '..';

/** `2018..2019`: the two editions that are compared. */
export const COMPARE: Parameter = {
  name: 'compare',
  write: ({ compare }) => (compare ? [`${compare.from}${TO}${compare.to}`] : []),
  read(view, reader, { editions }) {
    if (!reader.has('compare')) return view;
    const pairs = new Map(editions.flatMap((from) => editions.map((to) => [`${from}${TO}${to}`, { from, to }])));
    const word = reader.one('compare', meaningIn(pairs));
    const pair = word === undefined ? undefined : pairs.get(word);
    if (!pair || word === undefined) return view;
    if (pair.from !== pair.to) return { ...view, compare: pair };
    // An edition differs in nothing from itself.
    reader.reject('compare', word, 'idle');
    return view;
  },
};
