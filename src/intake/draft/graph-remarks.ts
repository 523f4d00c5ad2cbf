import { append } from '../../base/append.ts';
import type { Remarked } from '../../dataset/remarks.ts';
import type { Consent } from '../../dataset/vocabulary.ts';
import type { GraphNode, Value, Values } from '../reading.ts';
import type { findHeading } from '../shape/words.ts';
import type { Answers } from './answers.ts';
import { readRemarks, toRemarkedIn } from './remarks.ts';
import type { Place } from './statement.ts';

type ToHeading = (key: string) => ReturnType<typeof findHeading>;

/** The words of a value. */
export const toText = (value: Value): string => (typeof value === 'object' ? value.join('; ') : String(value));

/** Reads what is remarked of the nodes of a graph, by the names of values and by all that stands there. */
export class GraphRemarks {
  readonly #toHeading: ToHeading;
  readonly #remarked = new Map<string, Remarked>();

  constructor(nodes: readonly GraphNode[], toHeading: ToHeading, isLook: (key: string) => boolean) {
    this.#toHeading = toHeading;
    const texts = new Map<string, string[]>();
    for (const { values } of nodes) for (const [key, value] of values) append(texts, key, toText(value));
    for (const [key, all] of texts)
      this.#remarked.set(
        key,
        isLook(key) ? 'none' : toRemarkedIn({ label: key, meaning: toHeading(key) }, all, nodes.length),
      );
  }

  /** What may be a remark among the values of a name. */
  of(key: string): Remarked {
    return this.#remarked.get(key) ?? 'none';
  }

  /** How far somebody is held back by what is remarked, in all values but those that are answers. */
  read(
    values: Values,
    answered: ReadonlySet<string>,
    who: { readonly name: string; readonly place: Place; readonly isPerson: boolean },
    answers: Answers,
  ): Consent | null {
    const beside = [...values].flatMap(([key, value]) =>
      answered.has(key)
        ? []
        : [{ label: key, meaning: this.#toHeading(key), text: toText(value), remarked: this.of(key) }],
    );
    const name = { label: 'name', meaning: 'name', text: who.name, remarked: 'none' } as const;
    return readRemarks([name, ...beside], who, answers);
  }
}
