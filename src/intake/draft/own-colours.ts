import type { NodeRecord } from '../../dataset/schema.ts';
import type { Answers } from './answers.ts';
import type { Legend } from './legend.ts';
import type { EntryStatement } from './statement.ts';

interface Coloured extends Pick<EntryStatement, 'place'> {
  readonly colour: string | undefined;
  readonly id: string;
  /** Whether Export wrote it: that says of colours which are an entry's own. */
  readonly isOfExport: boolean;
}

/** What the colours of a file are: those of kinds, or of single entries. */
export class OwnColours {
  readonly #told = new Map<string, Coloured>();

  /** Hears of an entry that came in under an id; what is said first counts. */
  add(id: string, { colour, place, kind, fields }: EntryStatement): void {
    if (!this.#told.has(id))
      this.#told.set(id, {
        id,
        // That one is drawn in its own says nothing of its kind.
        colour: fields.colour === undefined ? colour : undefined,
        place,
        isOfExport: kind.id !== '' || fields.colour !== undefined,
      });
  }

  /**
   * Where all of a kind have one colour, that is the kind's; where they differ, each is its own entry's, as after a
   * search for groups, unless the answer is that colours tell kinds. O(entries).
   */
  settle(nodes: readonly NodeRecord[], legend: Legend, answers: Answers): readonly NodeRecord[] {
    const kinds = new Map<string, { readonly kind: string; readonly entries: Coloured[] }>();
    const files = new Map<string, Set<string>>();
    for (const { id, kind } of nodes) {
      const told = this.#told.get(id);
      if (!told) continue;
      const { file, sheet } = told.place;
      const key = [file, sheet, kind].join('\u0000');
      const known = kinds.get(key);
      if (known) known.entries.push(told);
      else kinds.set(key, { kind, entries: [told] });
      const colours = files.get(file) ?? new Set();
      files.set(file, colours.add(told.colour ?? ''));
    }
    const own = new Map<string, string>();
    for (const { kind, entries } of kinds.values()) {
      const colours = new Set(entries.map(({ colour = '' }) => colour));
      const [first] = entries;
      const isOfExport = entries.some((entry) => entry.isOfExport);
      if (colours.size > 1 && !isOfExport) {
        for (const { id, colour, place } of entries)
          if (colour !== undefined && isKept(place, answers)) own.set(id, colour);
      } else {
        const hex = [...colours].find((colour) => colour !== '');
        const isTelling = isOfExport || (files.get(first?.place.file ?? '')?.size ?? 0) > 1;
        if (hex) legend.colour(kind, hex, isTelling);
      }
    }
    if (own.size === 0) return nodes;
    return nodes.map((node) => {
      const colour = own.get(node.id);
      return colour === undefined || node.colour !== undefined ? node : { ...node, colour };
    });
  }
}

const isKept = ({ file, sheet }: Coloured['place'], answers: Answers): boolean =>
  answers.ask({ code: 'own-colours', severity: 'tidied', file, sheet, choices: ['own', 'kinds'] }, 'own') === 'own';
