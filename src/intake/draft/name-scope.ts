import { foldText } from '../../base/fold.ts';
import type { KindRole } from '../../dataset/vocabulary.ts';
import { NameIndex } from './names.ts';
import type { Place } from './statement.ts';

interface Named {
  readonly id: string;
  readonly kind: string;
  readonly hasRef: boolean;
}

/** The names of what was there before the files, and of what the lists of each event bring. */
export class NameScopes {
  /** Names of what was there before. */
  readonly before = new NameIndex();
  readonly #scopes = new Map<string, NameScope>();
  /** The names of the lists that speak. */
  own = this.enter('');

  /** From here on lists of this event speak: whom they name need not be whom others call so. */
  enter(scope: string): NameScope {
    this.own = this.#scopes.get(scope) ?? new NameScope();
    this.#scopes.set(scope, this.own);
    return this.own;
  }

  of(scope: string): NameScope | undefined {
    return this.#scopes.get(scope);
  }

  /** The entry that a text means: one of the same lists, unless what was there before or is in others fits better. */
  find(text: string, role?: KindRole, place?: Place): ReturnType<NameIndex['find']> {
    let best = this.own.find(text, role, place);
    if (best?.level === 0) return best;
    for (const names of this.#others()) {
      const found = names.find(text, role);
      if (found && (!best || found.level < best.level)) best = found;
    }
    return best;
  }

  /** A name that is nearly the one that is written; null where there is none. */
  findNear(text: string): string | null {
    const all = [this.own.names, ...this.#others()];
    return all.reduce<string | null>((found, names) => found ?? names.findNear(text), null);
  }

  #others(): readonly NameIndex[] {
    const scopes = [...this.#scopes.values()].filter((scope) => scope !== this.own);
    return [this.before, ...scopes.map(({ names }) => names)];
  }
}

/**
 * The names of one list, or of lists that are of one event: within these whoever has one name may be one. Of lists of
 * several events each has its own.
 */
class NameScope {
  readonly names = new NameIndex();
  /** The entries by their ids in the files. */
  readonly byRef = new Map<string, string>();
  /** The entries that these lists brought. */
  readonly ids = new Set<string>();
  readonly #byName = new Map<string, Named[]>();
  /** Whom the rows are about that have a name which is there already, by their places. */
  readonly #rows = new Map<string, string>();

  /** The entries of a name. */
  of(name: string): readonly Named[] {
    return this.#byName.get(foldText(name)) ?? [];
  }

  add(name: string, named: Named, role: KindRole, place: Place): void {
    this.ids.add(named.id);
    const key = foldText(name);
    const others = this.#byName.get(key);
    if (!others) this.#byName.set(key, [named]);
    else {
      others.push(named);
      this.meet(name, named.id, role, place);
    }
    this.names.add(name, named.id, role);
  }

  /** A row is about an entry: whatever it says is said of that, whoever else is called so. */
  meet(name: string, id: string, role: KindRole, place: Place): void {
    // Whom the name means anyway, and will: of rows that say the same without end nothing is kept.
    if (this.names.isFirst(name, id, role)) return;
    const key = foldText(name);
    this.#rows.set(toRow(place, key, role), id);
    if (!this.#rows.has(toRow(place, key))) this.#rows.set(toRow(place, key), id);
  }

  /** The entry that a text means: whom its own row is about, where others are called so too. */
  find(text: string, role?: KindRole, place?: Place): ReturnType<NameIndex['find']> {
    const row = place && this.#rows.size > 0 ? this.#rows.get(toRow(place, foldText(text), role)) : undefined;
    if (row !== undefined) return { id: row, level: 0 };
    return this.names.find(text, role);
  }
}

/** A row under a name; a person and a group may have the same one. */
const toRow = ({ file, sheet, line }: Place, name: string, role = ''): string =>
  [file, sheet, line, name, role].join('\u0000');
