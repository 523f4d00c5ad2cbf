import { catalogue, joinNames, plural } from './catalogue.ts';

/** What became of cells that were pasted: what is new, and how many cells of what was there were filled. */
interface Taken {
  readonly entries?: number;
  readonly ties?: number;
  readonly cells?: number;
}

/** Whatever there is any of; of nothing the cells. */
const joinTaken = (
  { entries = 0, ties = 0, cells = 0 }: Taken,
  [entriesSaid, tiesSaid, cellsSaid]: readonly [string, string, string],
  and: string,
): string =>
  joinNames(
    [entries > 0 && entriesSaid, ties > 0 && tiesSaid, (cells > 0 || entries + ties === 0) && cellsSaid].filter(
      (said) => said !== false,
    ),
    and,
  );

export const pastedMessages = catalogue(
  {
    taken: (taken: Taken) => {
      const { entries = 0, ties = 0, cells = 0 } = taken;
      const said = [plural(entries, 'new entry', 'new entries'), plural(ties, 'new tie', 'new ties')] as const;
      return `${joinTaken(taken, [...said, plural(cells, 'cell', 'cells')], 'and')} pasted`;
    },
  },
  {
    taken: (taken) => {
      const { entries = 0, ties = 0, cells = 0 } = taken;
      return `${joinTaken(taken, [`${entries} entri baru`, `${ties} hubungan baru`, `${cells} sel`], 'dan')} ditempelkan`;
    },
  },
);
