import { toLast } from '../../base/to-last.ts';
import type { Dataset, NodeRecord } from '../../dataset/schema.ts';
import { findDuplicates } from '../../matching/match.ts';
import { merge } from '../../matching/merge.ts';
import type { Answers } from './answers.ts';
import { MOST_ASKED_ABOUT, toKnownRows } from './entry-notes.ts';
import { toPairQuestion } from './pair-question.ts';

const MOST_ASKED = 200;

/**
 * Asks about entries of one file that look alike; they stay two unless somebody says that they are one, and where one
 * is held back, both are until somebody has said; who is told from another stays so. Whom the map tells apart is not
 * asked about again. `refs` are what entries and ties are called in the file.
 */
export function joinNearNames(
  base: Dataset,
  whole: Dataset,
  { refs, answers }: { readonly refs: ReadonlyMap<string, string>; readonly answers: Answers },
): { readonly dataset: Dataset; readonly same: ReadonlyMap<string, string> } {
  const fresh = whole.nodes.slice(base.nodes.length);
  if (fresh.length > MOST_ASKED_ABOUT) return { dataset: whole, same: new Map() };
  const areToldApart = toToldApart(base);
  const byId = new Map(fresh.map((node) => [node.id, node]));
  const joined = new Map<string, string>();
  const apart = new Map<string, string>();
  const doubted = new Set<string>();
  for (const { id, candidates } of findDuplicates(whole, base.nodes.length).slice(0, MOST_ASKED)) {
    const [best] = candidates;
    const [one, other] = [byId.get(id), byId.get(best?.id ?? '')];
    if (!one || !other || !best || best.verdict === 'weak' || areToldApart(one, other)) continue;
    const { isOneName, later, question } = toPairQuestion(one, other, best);
    // Two of one name with an id each are two.
    const haveIds = refs.has(one.id) && refs.has(other.id);
    if (isOneName && haveIds) continue;
    const areOfTwo =
      !haveIds && one.editions && other.editions && !one.editions.some((own) => other.editions?.includes(own));
    // Of two editions whoever is certainly one came again, as where each is a list of its own.
    const usual = areOfTwo && best.verdict === 'certain' ? 'join' : later;
    const answer = answers.ask(
      {
        ...question,
        code: isOneName ? (areOfTwo ? 'came-again' : 'same-name') : areOfTwo ? 'like-name' : 'near-name',
        severity: usual === 'join' ? 'tidied' : 'asks',
        // Two of one name are two questions.
        about: [one.label.en, other.label.en, ...(isOneName ? [one.id] : [])].join('\u0000'),
      },
      usual,
    );
    if (answer === 'join') joined.set(id, other.id);
    if (answer === 'apart') apart.set(id, other.id);
    if (answer === 'open') for (const node of [one, other]) doubted.add(node.id);
  }
  // Who is joined may have been joined itself, before or after; each only to one that the file tells of before it.
  const same = new Map([...joined.keys()].map((id) => [id, toLast(joined, id)]));
  const tell = (node: NodeRecord): NodeRecord => {
    const other = apart.get(node.id);
    const told = other === undefined ? node : { ...node, apart: [...(node.apart ?? []), toLast(joined, other)] };
    return doubted.has(node.id) ? { ...told, consent: 'leave-out' } : told;
  };
  const isTold = doubted.size + apart.size > 0;
  const held: Dataset = isTold ? { ...whole, nodes: whole.nodes.map(tell) } : whole;
  if (same.size === 0) return { dataset: held, same };
  const coming = held.nodes.slice(base.nodes.length);
  // Whoever stays is the base of whoever goes into it.
  const [stay, go] = [coming.filter(({ id }) => !same.has(id)), coming.filter(({ id }) => same.has(id))];
  const ground = { ...held, nodes: [...base.nodes, ...stay], edges: base.edges };
  return { dataset: merge(ground, { ...held, nodes: [...ground.nodes, ...go] }, { same, refs }).dataset, same };
}

/** Whether the map has two entries of the rows that two were read from, and tells these apart. */
function toToldApart(base: Dataset): (one: NodeRecord, other: NodeRecord) => boolean {
  if (base.nodes.every(({ apart }) => !apart)) return () => false;
  const knownOf = toKnownRows(base);
  const apart = new Map(base.nodes.map((node) => [node.id, node.apart ?? []]));
  const roles = new Map(base.kinds.map(({ id, role }) => [id, role]));
  const listKnown = ({ kind, label, origin = [] }: NodeRecord) =>
    origin.flatMap((place) => knownOf(place, label.en, roles.get(kind) ?? 'other') ?? []);
  return (one, other) =>
    listKnown(one).some((a) => listKnown(other).some((b) => apart.get(a)?.includes(b) || apart.get(b)?.includes(a)));
}
