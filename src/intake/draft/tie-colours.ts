import type { EdgeRecord } from '../../dataset/schema.ts';
import type { IssueList } from '../issues.ts';
import type { FirstLooks } from './first-looks.ts';
import { isGrey } from './looks.ts';
import type { TieStatement } from './statement.ts';

interface Coloured extends Pick<TieStatement, 'place'> {
  readonly id: string;
  readonly colour: string | undefined;
}

/** What the colours of ties are: those of relations, or of single ties. */
export class TieColours {
  readonly #told = new Map<string, Coloured[]>();
  readonly #colours = new Set<string>();

  /** Hears of a tie that came in under an id. */
  add(id: string, relation: string, { colour, place }: Pick<TieStatement, 'colour' | 'place'>): void {
    const known = this.#told.get(relation);
    if (known) known.push({ id, colour, place });
    else this.#told.set(relation, [{ id, colour, place }]);
    this.#colours.add(colour ?? '');
  }

  /**
   * Where all of a relation have one colour, that is the relation's, but for a grey that all ties have, as programs
   * draw what nobody has coloured; where they differ, each is its own tie's. O(ties).
   */
  settle(edges: Map<string, EdgeRecord>, looks: FirstLooks, issues: IssueList): void {
    for (const [relation, ties] of this.#told) {
      const [first, ...others] = new Set(ties.map(({ colour = '' }) => colour));
      if (others.length === 0) {
        if (first && (this.#colours.size > 1 || !isGrey(first))) looks.colourRelation(relation, first);
        continue;
      }
      for (const { id, colour, place } of ties) {
        const edge = edges.get(id);
        if (!edge || colour === undefined || edge.colour !== undefined) continue;
        edges.set(id, { ...edge, colour });
        issues.note({ code: 'tie-colours', severity: 'tidied', file: place.file, sheet: place.sheet });
      }
    }
  }
}
