import type { StepCount } from '../drivers/steps.ts';

/** A task that visitors bring along, by its number in the README's table of tasks. */
export interface Task {
  readonly number: number;
  readonly name: string;
  /** What it takes here for someone who knows the way; `tasks.test.ts` counts it. */
  readonly steps: StepCount;
  /**
   * The fewest steps with which Gephi Lite, Cytoscape Web or Oligrapher does it in full, counted in
   * November 2026 on this seminar's data; null where none of them does.
   */
  readonly best: StepCount | null;
}

const steps = (clicks: number, keys = 0, characters = 0): StepCount => ({ clicks, keys, characters });

/** What somebody does with a list of their own, and what it takes; a file that is dropped or chosen is one click. */
export const OWN_TASKS: readonly Pick<Task, 'name' | 'steps'>[] = [
  { name: 'a sheet to a map', steps: steps(2) },
  { name: 'add next year’s list', steps: steps(2) },
  { name: 'who is missing', steps: steps(1) },
  { name: 'publish without a programmer', steps: steps(2, 1) },
];

export const TASKS: readonly Task[] = [
  { number: 1, name: 'find Peter Harris', steps: steps(0, 2, 5), best: steps(1, 1, 12) },
  { number: 2, name: 'list his ties with their kind', steps: steps(1), best: steps(6, 0, 14) },
  { number: 3, name: 'only people and co-ops', steps: steps(2), best: steps(4, 2, 10) },
  { number: 4, name: 'who is linked to both Hong Kong and Blockchain', steps: steps(4), best: null },
  { number: 5, name: 'ego network of ICCI, depth 2', steps: steps(3), best: steps(6, 3, 8) },
  { number: 6, name: 'shortest path Novita Puspasari → Peter Harris', steps: steps(3, 2, 11), best: null },
  { number: 7, name: 'rank by betweenness', steps: steps(2), best: null },
  { number: 8, name: 'communities, coloured', steps: steps(1), best: steps(7) },
  { number: 10, name: 'SVG', steps: steps(0, 1), best: steps(2) },
  { number: 11, name: 'a link that reopens exactly this view', steps: steps(0), best: null },
  { number: 13, name: 'tasks 1 and 2 by keyboard alone', steps: steps(0, 2, 5), best: steps(0, 30) },
  { number: 14, name: '“Trebors Scholz” and “Isac Mao” find theirs', steps: steps(1, 1, 14), best: steps(1, 1, 14) },
  { number: 15, name: 'whom should ICCI meet, and who introduces', steps: steps(2), best: null },
  { number: 16, name: 'who from Europe was shown', steps: steps(3), best: null },
];
