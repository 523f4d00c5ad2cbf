import type { IssueList } from '../issues.ts';
import { UNTOLD } from '../issues.ts';
import type { GraphNode, Value } from '../reading.ts';
import { toAnswered } from '../shape/columns.ts';
import { findAskedToBeShown } from '../shape/consent-headings.ts';
import { findUnexplained } from '../shape/unexplained.ts';
import { findHeading, foldHeading } from '../shape/words.ts';
import type { Answers } from './answers.ts';

/** Nodes that tell whether values of a name are answers. */
const LOOKED_AT = 500;
/** What programs write of nodes by themselves. */
const SWITCH = /^(?:true|false|0|1)$/i;
/** Names that are listed. */
const NAMED = 5;

/** What is said below a name of values that may tell who is to be published. */
export type Told = 'shown' | 'hidden' | 'keep' | typeof UNTOLD;

/**
 * Asks what answers mean that stand in a graph below a name which no word explains, as of the columns of a sheet:
 * nobody who has one is published because a name was not understood. `isLook` tells what is drawn and not said.
 * O(values).
 */
export function askAboutKeys(
  file: string,
  nodes: readonly GraphNode[],
  isLook: (key: string) => boolean,
  answers: Answers,
): ReadonlyMap<string, Told> {
  const values = new Map<string, (string | number)[]>();
  for (const { values: all } of nodes)
    for (const [key, value] of all) {
      const list = values.get(key);
      const cell = toCell(value);
      if (cell === '') continue;
      if (!list) values.set(key, [cell]);
      else if (list.length < LOOKED_AT) list.push(cell);
    }
  const unexplained = findUnexplained(
    [...values].flatMap(([label, cells]) => {
      const areSwitches = cells.every((cell) => SWITCH.test(String(cell)));
      const isKnown =
        isLook(label) || findHeading(label) !== null || findAskedToBeShown(foldHeading(label), toAnswered(cells));
      return areSwitches || isKnown ? [] : [{ label, values: cells }];
    }),
  );
  return new Map(
    unexplained.map(({ label }) => {
      const question = { code: 'yes-no-column', severity: 'asks', file, sheet: '', seen: label } as const;
      return [label, answers.ask({ ...question, choices: [UNTOLD, 'keep', 'shown', 'hidden'] }, UNTOLD) as Told];
    }),
  );
}

const toCell = (value: Value): string | number =>
  typeof value === 'number' ? value : String(typeof value === 'object' ? (value[0] ?? '') : value).trim();

/** Tells by their names who of a graph is not to be published, and why: a graph has no rows that one could look up. */
export class Withheld {
  readonly #names = { 'refused-entries': [] as string[], 'silent-entries': [] as string[] };

  add(name: string, hasAnswer: boolean): void {
    this.#names[hasAnswer ? 'refused-entries' : 'silent-entries'].push(name);
  }

  note(file: string, issues: IssueList): void {
    for (const code of ['refused-entries', 'silent-entries'] as const) {
      const names = this.#names[code];
      const more = names.length > NAMED ? String(names.length - NAMED) : '';
      if (names.length > 0)
        issues.note({ code, severity: 'private', file, seen: names.slice(0, NAMED).join(', '), proposal: more });
    }
  }
}
