import { findCountry } from '../../base/countries.ts';
import { foldText } from '../../base/fold.ts';
import { isWithin } from '../../base/letters-apart.ts';
import { tidy } from '../../base/tidy.ts';
import type { KindRole } from '../../dataset/vocabulary.ts';
import { toDescent } from '../../matching/descent.ts';
import { toWords } from '../../matching/keys.ts';

/** How near a name is to the one that was found: 0 letter by letter or but for blanks, 1 folded, 2 in another order. */
type Level = 0 | 1 | 2;

interface Known {
  readonly id: string;
  readonly role: KindRole;
}

/** Names longer than this are not held against each other letter by letter, and no more than so many. */
const LONGEST_NEAR = 60;
const MOST_NEAR = 4000;

/** Entries of one name that are told apart by what they are. */
const MOST_ALIKE = 50;

/** The words of a name in whatever order, unless the order tells whose child somebody is. */
function toBag(name: string): string {
  const fold = foldText(name);
  const words = fold.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const isInOrder = words.length > 2 && toDescent(toWords(fold)) !== null;
  return (isInOrder ? words : words.sort()).join(' ');
}

/** What names are looked up by, from level to level. */
const KEYS = [tidy, (name: string) => foldText(tidy(name)), toBag] as const;

/** Which entry a text means: by its id in a file, or by a name of it. */
export class NameIndex {
  readonly #refs = new Map<string, string>();
  readonly #levels = [new Map<string, Known[]>(), new Map<string, Known[]>(), new Map<string, Known[]>()] as const;
  readonly #regions = new Map<string, string>();
  readonly #folded: string[] = [];
  readonly #nearOf = new Map<string, string | null>();

  addRef(ref: string, id: string): void {
    if (ref !== '' && !this.#refs.has(ref)) this.#refs.set(ref, id);
  }

  add(name: string, id: string, role: KindRole): void {
    for (const [level, toKey] of KEYS.entries()) {
      const key = toKey(name);
      const known = this.#levels[level as Level].get(key);
      if (!known) this.#levels[level as Level].set(key, [{ id, role }]);
      else if (known.length < MOST_ALIKE && !known.some((one) => one.id === id)) known.push({ id, role });
    }
    if (role === 'place') {
      const code = findCountry(name);
      if (code && !this.#regions.has(code)) this.#regions.set(code, id);
    }
    this.#folded.push(name);
  }

  /** Whether a name as it is written means this entry first, as one of this role and whatever is wanted. */
  isFirst(name: string, id: string, role: KindRole): boolean {
    const known = this.#levels[0].get(KEYS[0](name)) ?? [];
    return known[0]?.id === id && known[0].role === role;
  }

  /** The entry of an id or a name; where a role is wanted, one of this role or of none. */
  find(text: string, role?: KindRole): { readonly id: string; readonly level: Level } | null {
    const ref = role === undefined ? this.#refs.get(text) : undefined;
    if (ref !== undefined) return { id: ref, level: 0 };
    // Most names are written alike: further keys are made only for those that are not.
    for (const [level, toKey] of KEYS.entries()) {
      const key = toKey(text);
      if (key === '') continue;
      const known = this.#levels[level as Level].get(key) ?? [];
      const found =
        role === undefined
          ? known[0]
          : (known.find((one) => one.role === role) ?? known.find((one) => one.role === 'other'));
      if (found) return { id: found.id, level: level as Level };
    }
    const code = role === 'place' ? findCountry(text) : null;
    const region = code ? this.#regions.get(code) : undefined;
    return region === undefined ? null : { id: region, level: 1 };
  }

  /** A name that differs by one letter, or by two of ten; null where there is none. O(names). */
  findNear(text: string): string | null {
    const folded = foldText(tidy(text));
    const remembered = this.#nearOf.get(folded);
    if (remembered !== undefined || this.#nearOf.size > 500) return remembered ?? null;
    const most = folded.length >= 10 ? 2 : 1;
    const isIn = folded.length >= 4 && folded.length <= LONGEST_NEAR && this.#folded.length <= MOST_NEAR;
    const found = isIn
      ? this.#folded.find(
          (name) => Math.abs(name.length - folded.length) <= most && isWithin(foldText(name), folded, most),
        )
      : undefined;
    this.#nearOf.set(folded, found ?? null);
    return found ?? null;
  }
}
