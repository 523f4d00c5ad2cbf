import { foldText } from '../../base/fold.ts';
import { toHeldBack } from '../../dataset/consent.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { findDuplicates } from '../../matching/match.ts';
import { merge } from '../../matching/merge.ts';
import type { Answers } from './answers.ts';

/** Of more entries nobody reads all questions; and each answer asks them anew. */
const MOST_ENTRIES = 4000;
const MOST_ASKED = 200;

/**
 * Asks about entries of one file that look alike; they stay two unless somebody says that they are one, and where one
 * is held back, both are until somebody has said. Of the same name others have asked already. `refs` are what entries
 * and ties are called in the file.
 */
export function joinNearNames(
  base: Dataset,
  whole: Dataset,
  refs: ReadonlyMap<string, string>,
  answers: Answers,
): Dataset {
  const fresh = whole.nodes.slice(base.nodes.length);
  if (fresh.length > MOST_ENTRIES) return whole;
  const byId = new Map(fresh.map((node) => [node.id, node]));
  const joined = new Map<string, string>();
  const doubted = new Set<string>();
  for (const { id, candidates } of findDuplicates(whole, base.nodes.length).slice(0, MOST_ASKED)) {
    const [best] = candidates;
    const [one, other] = [byId.get(id), byId.get(best?.id ?? '')];
    if (!one || !other || best?.verdict === 'weak' || foldText(one.label.en) === foldText(other.label.en)) continue;
    const isOneHeld = (toHeldBack(one.consent) ?? toHeldBack(other.consent)) !== null;
    const [{ file = '', sheet = '', line = 0 } = {}] = one.origin ?? [];
    const answer = answers.ask(
      {
        code: 'near-name',
        severity: 'asks',
        ...{ file, sheet, line, column: '' },
        seen: one.label.en,
        proposal: other.label.en,
        about: [one.label.en, other.label.en].join('\u0000'),
        choices: isOneHeld ? ['open', 'join', 'apart'] : ['join', 'apart'],
      },
      isOneHeld ? 'open' : 'apart',
    );
    if (answer === 'join') joined.set(id, other.id);
    if (answer === 'open') for (const node of [one, other]) doubted.add(node.id);
  }
  // Who is joined may have been joined itself, before or after; each only to one that the file tells of before it.
  const toLast = (id: string): string => {
    let last = id;
    for (let next = joined.get(last); next !== undefined; next = joined.get(last)) last = next;
    return last;
  };
  const same = new Map([...joined.keys()].map((id) => [id, toLast(id)]));
  const held: Dataset =
    doubted.size === 0
      ? whole
      : {
          ...whole,
          nodes: whole.nodes.map((node) => (doubted.has(node.id) ? { ...node, consent: 'leave-out' } : node)),
        };
  if (same.size === 0) return held;
  const coming = held.nodes.slice(base.nodes.length);
  // Whoever stays is the base of whoever goes into it.
  const [stay, go] = [coming.filter(({ id }) => !same.has(id)), coming.filter(({ id }) => same.has(id))];
  const ground = { ...held, nodes: [...base.nodes, ...stay], edges: base.edges };
  return merge(ground, { ...held, nodes: [...ground.nodes, ...go] }, { same, refs }).dataset;
}
