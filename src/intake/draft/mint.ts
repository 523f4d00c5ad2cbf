import { isValidId, mintId } from '../../dataset/mint-id.ts';

/** Mints ids of one space, each in about the same time however many are of one name. */
export class Mint {
  readonly #taken: Set<string>;
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** Whether a text can be an id as it is. */
  readonly fits = isValidId;

  /** Takes an id as it is; false where it is taken already. */
  take(id: string): boolean {
    if (this.#taken.has(id)) return false;
    this.#taken.add(id);
    return true;
  }

  mint(name: string): string {
    const start = mintId(name, () => false);
    let count = this.#next.get(start) ?? 1;
    let id = count === 1 ? start : `${start}-${count}`;
    while (this.#taken.has(id)) id = `${start}-${++count}`;
    this.#next.set(start, count + 1);
    this.#taken.add(id);
    return id;
  }
}
