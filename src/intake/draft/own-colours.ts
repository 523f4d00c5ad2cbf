import type { NodeRecord } from '../../dataset/schema.ts';
import type { Shape } from '../../dataset/vocabulary.ts';
import type { Answers } from './answers.ts';
import type { Legend } from './legend.ts';
import type { EntryStatement } from './statement.ts';

interface Drawn extends Pick<EntryStatement, 'place'> {
  readonly colour: string | undefined;
  readonly shape: Shape | undefined;
  readonly id: string;
  /** The exact colour of its kind, where Export says one. */
  readonly exact: string | undefined;
  /** Whether Export wrote it: that says of colours which are an entry's own. */
  readonly isOfExport: boolean;
}

/** How the entries of one file are drawn. */
interface Seen {
  readonly colours: Set<string>;
  readonly shapes: Set<Shape | ''>;
}

/** What the colours and shapes of a file are: those of kinds, or of single entries. */
export class OwnColours {
  readonly #told = new Map<string, Drawn>();

  /** Hears of an entry that came in under an id; what is said first counts. */
  add(id: string, { colour, shape, place, kind, fields }: EntryStatement): void {
    if (!this.#told.has(id))
      this.#told.set(id, {
        id,
        // That one is drawn in its own says nothing of its kind.
        colour: fields.colour === undefined ? colour : undefined,
        shape,
        place,
        exact: kind.colour,
        isOfExport: kind.id !== '' || fields.colour !== undefined,
      });
  }

  /**
   * Where all of a kind have one colour, that is the kind's; where they differ, each is its own entry's, as after a
   * search for groups, unless the answer is that colours tell kinds. A shape that all of a kind have is the kind's.
   * O(entries).
   */
  settle(nodes: readonly NodeRecord[], legend: Legend, answers: Answers): readonly NodeRecord[] {
    const kinds = new Map<string, { readonly kind: string; readonly entries: Drawn[] }>();
    const files = new Map<string, Seen>();
    for (const { id, kind } of nodes) {
      const told = this.#told.get(id);
      if (!told) continue;
      const { file, sheet } = told.place;
      const key = [file, sheet, kind].join('\u0000');
      const known = kinds.get(key);
      if (known) known.entries.push(told);
      else kinds.set(key, { kind, entries: [told] });
      const seen = files.get(file) ?? { colours: new Set(), shapes: new Set() };
      seen.colours.add(told.colour ?? '');
      seen.shapes.add(told.shape ?? '');
      files.set(file, seen);
    }
    const own = new Map<string, string>();
    for (const { kind, entries } of kinds.values()) {
      const seen = files.get(entries[0]?.place.file ?? '');
      const colours = new Set(entries.map(({ colour = '' }) => colour));
      if (entries.some(({ isOfExport }) => isOfExport)) {
        takeExported(kind, entries, legend);
        continue;
      }
      if (colours.size > 1) {
        for (const { id, colour, place } of entries)
          if (colour !== undefined && isKept(place, answers)) own.set(id, colour);
      } else {
        const [hex] = colours;
        if (hex) legend.looks.colourKind(kind, hex, (seen?.colours.size ?? 0) > 1);
      }
      const [shape, ...others] = new Set(entries.map((entry) => entry.shape));
      if (shape && others.length === 0) legend.looks.shapeKind(kind, shape, (seen?.shapes.size ?? 0) > 1);
    }
    if (own.size === 0) return nodes;
    return nodes.map((node) => {
      const colour = own.get(node.id);
      return colour === undefined || node.colour !== undefined ? node : { ...node, colour };
    });
  }
}

/** Export says of kinds which colour is exact, and draws these in their shapes and the others in their hues. */
function takeExported(kind: string, entries: readonly Drawn[], { looks }: Legend): void {
  const exact = entries.find((entry) => entry.exact !== undefined)?.exact;
  const drawn = entries.find(({ colour }) => colour !== undefined)?.colour;
  const [shape, ...others] = new Set(entries.map((entry) => entry.shape));
  // Of two kinds in one shape neither gets another for its colour.
  if (exact && shape && others.length === 0) looks.shapeKind(kind, shape, false);
  if (exact) looks.colourKind(kind, exact, true);
  else if (drawn) looks.hueKind(kind, drawn);
}

const isKept = ({ file, sheet }: Drawn['place'], answers: Answers): boolean =>
  answers.ask({ code: 'own-colours', severity: 'tidied', file, sheet, choices: ['own', 'kinds'] }, 'own') === 'own';
