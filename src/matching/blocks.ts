import type { Entry } from './entry.ts';
import { toLastName } from './given-names.ts';

/** Blocks larger than this tell nobody from anybody, but for those of a whole name. */
const LARGEST = 40;
/** Entries that share one whole name; more are not looked at. */
const MOST_OF_A_NAME = 40;
/** Whoever shares a part of a name is added up to so many in all; those of a whole name come in any case. */
const MOST_CANDIDATES = 120;
/** How many letters of a beginning or an end bring two names together. */
const ENDS = 4;

/** Which entries share something with a name, so that not everybody is held against everybody. */
export class Blocks {
  readonly #whole = new Map<string, number[]>();
  readonly #loose = new Map<string, number[]>();

  /** Indices in `entries` are what `find` gives. O(entries). */
  constructor(entries: readonly Entry[]) {
    for (const [at, entry] of entries.entries()) {
      for (const key of listWhole(entry)) put(this.#whole, key, at, MOST_OF_A_NAME);
      for (const key of listLoose(entry)) put(this.#loose, key, at, LARGEST + 1);
    }
  }

  /** Whoever may be the same as an entry; those that share most of a name first. O(names of the entry). */
  find(entry: Entry): number[] {
    const found = new Set<number>();
    for (const key of listWhole(entry)) for (const at of this.#whole.get(key) ?? []) found.add(at);
    for (const key of listLoose(entry)) {
      const block = this.#loose.get(key) ?? [];
      if (block.length <= LARGEST) for (const at of block) if (found.size < MOST_CANDIDATES) found.add(at);
    }
    return [...found];
  }
}

function listWhole({ forms, region, ref, held, rows, mails, phones }: Entry): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { fold, tight, turned, bag, acronym, initials } of forms) {
    keys.add(`=${tight || fold}`);
    for (const letters of turned) keys.add(`=${letters}`);
    if (acronym !== '') keys.add(`^${acronym}`);
    for (const letters of initials) keys.add(`^${letters}`);
    if (bag !== '') keys.add(`:${bag}`);
  }
  if (region) keys.add(`@${region}`);
  if (ref !== '') keys.add(`#${ref}`);
  for (const row of rows) keys.add(`~${row}`);
  for (const one of held) keys.add(`!${one}`);
  for (const contact of [...mails, ...phones]) keys.add(`%${contact}`);
  return keys;
}

function listLoose({ forms, homes }: Entry): ReadonlySet<string> {
  const keys = new Set<string>();
  const lasts = homes.size > 0 ? new Set(forms.map(toLastName).filter(Boolean)) : [];
  for (const last of lasts) for (const home of homes) keys.add(`h${home} ${last}`);
  for (const { stems, tight } of forms) {
    for (const stem of stems) if (stem.length > 1) keys.add(`w${stem}`);
    if (tight.length < ENDS) continue;
    keys.add(`<${tight.slice(0, ENDS)}`);
    keys.add(`>${tight.slice(-ENDS)}`);
  }
  return keys;
}

function put(blocks: Map<string, number[]>, key: string, at: number, most: number): void {
  const block = blocks.get(key);
  if (!block) blocks.set(key, [at]);
  else if (block.length < most) block.push(at);
}
