import type { Kind, Relation } from '../../dataset/schema.ts';
import type { Shape } from '../../dataset/vocabulary.ts';
import { CALM_SHAPES, findHue } from './looks.ts';
import { tellFirst } from './tell-first.ts';

/** What files say of how new kinds and relations look: what is said first counts, and what was there stays as it is. */
export class FirstLooks {
  readonly #kinds: Kind[];
  readonly #relations: Relation[];
  /** New kinds of which no entry has had a colour yet, by their places. */
  readonly #uncoloured = new Map<string, number>();
  /** The same of shapes. */
  readonly #unshaped = new Map<string, number>();
  /** Relations of which no tie is there or has been said to point yet, by their places. */
  readonly #unpointed = new Map<string, number>();
  /** Relations of which no tie is there or has had a colour yet, by their places. */
  readonly #unhued = new Map<string, number>();
  #calm = 0;

  /** The lists are changed in place; `isUsed` says of which relations there are ties already. */
  constructor(kinds: Kind[], relations: Relation[], isUsed: (relation: string) => boolean) {
    this.#kinds = kinds;
    this.#relations = relations;
    for (const [at, relation] of relations.entries()) if (!isUsed(relation.id)) this.addRelation(relation, at);
  }

  /** Hears of a new kind, at a place of the list. */
  addKind({ id }: Kind, at: number): void {
    this.#uncoloured.set(id, at);
    this.#unshaped.set(id, at);
  }

  /** Hears of a new relation, at a place of the list. */
  addRelation({ id, directed, hue, colour }: Relation, at: number): void {
    if (directed === undefined) this.#unpointed.set(id, at);
    if (!hue && !colour) this.#unhued.set(id, at);
  }

  /**
   * That a new kind has a colour in its file (#rrggbb): it takes that very one, in a calm shape; one whose role has a
   * look keeps it where colours tell nothing there.
   */
  colourKind(id: string, colour: string, isTelling: boolean): void {
    tellFirst(this.#kinds, this.#uncoloured, id, (kind) => {
      if (kind.role !== 'other') return isTelling ? { ...kind, hue: findHue(colour), colour } : kind;
      const shape = this.#unshaped.has(id) ? toCalmShape(this.#calm++) : kind.shape;
      return { ...kind, hue: findHue(colour), colour, shape };
    });
  }

  /** That Export drew a kind in a colour: it takes the hue that this is the colour of. */
  hueKind(id: string, colour: string): void {
    tellFirst(this.#kinds, this.#uncoloured, id, (kind) => ({ ...kind, hue: findHue(colour) }));
  }

  /** That a new kind has a shape in its file; one whose role has a look takes it where shapes tell something there. */
  shapeKind(id: string, shape: Shape, isTelling: boolean): void {
    tellFirst(this.#kinds, this.#unshaped, id, (kind) =>
      kind.role === 'other' || isTelling ? { ...kind, shape } : kind,
    );
  }

  /** That a source says of a tie that it points: an arrow shows that, but on ties that were there without one. */
  point(id: string): void {
    tellFirst(this.#relations, this.#unpointed, id, (relation) => ({ ...relation, directed: true }));
  }

  /** That the ties of a new relation have a colour in their file (#rrggbb). */
  colourRelation(id: string, colour: string): void {
    tellFirst(this.#relations, this.#unhued, id, (relation) => ({ ...relation, colour }));
  }
}

const toCalmShape = (place: number): Shape => CALM_SHAPES[place % CALM_SHAPES.length] ?? 'circle';
