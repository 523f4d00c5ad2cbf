import { isValidId, mintId, toNamesake } from '../../dataset/mint-id.ts';

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

  /** `isNode`: an entry's, of which nobody is to see that there is another of its name (`mintNodeId`). */
  mint(name: string, isNode = false): string {
    const start = mintId(name, () => false);
    const toId = (count: number) => (count === 1 ? start : isNode ? toNamesake(start, count) : `${start}-${count}`);
    let count = this.#next.get(start) ?? 1;
    let id = toId(count);
    while (this.#taken.has(id)) id = toId(++count);
    this.#next.set(start, count + 1);
    this.#taken.add(id);
    return id;
  }
}
