import { foldText } from '../../base/fold.ts';
import { toLast } from '../../base/to-last.ts';
import { toStricter } from '../../dataset/consent.ts';
import type { Dataset, NodeRecord } from '../../dataset/schema.ts';
import type { Consent } from '../../dataset/vocabulary.ts';
import type { Contacts } from '../../matching/contacts.ts';
import { findDuplicates } from '../../matching/match.ts';
import { merge } from '../../matching/merge.ts';
import type { Answers } from './answers.ts';
import { MOST_ASKED_ABOUT } from './entry-notes.ts';
import { type ColumnOf, toPairQuestion, toRowsOf } from './pair-question.ts';
import { toKnownAsTwo, toToldApart } from './told-apart.ts';

const MOST_ASKED = 200;

/** What entries and ties are called in their file, what was read of people beside, where names stand, and what was answered. */
export interface Given {
  readonly refs: ReadonlyMap<string, string>;
  readonly contacts: ReadonlyMap<string, Contacts>;
  readonly columnOf: ColumnOf;
  readonly answers: Answers;
}

/**
 * Asks about entries of one file that look alike; they stay two unless somebody says that they are one, and where one
 * is held back, both are until somebody has said; who is told from another stays so. Of several of one name each two
 * are asked about. Whom the map tells apart is not asked about again. `refs` are what entries and ties are called in the
 * file.
 */
export function joinNearNames(
  base: Dataset,
  whole: Dataset,
  { refs, contacts, columnOf, answers }: Given,
): { readonly dataset: Dataset; readonly same: ReadonlyMap<string, string> } {
  const fresh = whole.nodes.slice(base.nodes.length);
  if (fresh.length > MOST_ASKED_ABOUT) return { dataset: whole, same: new Map() };
  const areToldApart = toToldApart(base, whole);
  const areKnownAsTwo = toKnownAsTwo(base);
  const rowsOf = toRowsOf(whole);
  const places = new Map(fresh.map(({ id }, place) => [id, place]));
  const namesakes = new Map<string, number>();
  for (const { label } of fresh) namesakes.set(foldText(label.en), (namesakes.get(foldText(label.en)) ?? 0) + 1);
  const joined = new Map<string, string>();
  const apart: (readonly [string, string])[] = [];
  const doubted = new Map<string, Consent>();
  const hold = (one: NodeRecord, other: NodeRecord) => {
    const held = toStricter(one.consent, other.consent) === 'unread' ? 'unread' : 'leave-out';
    for (const { id } of [one, other]) doubted.set(id, toStricter(doubted.get(id), held) ?? held);
  };
  const pairs = findDuplicates(whole, base.nodes.length, contacts)
    .slice(0, MOST_ASKED)
    .flatMap(({ id, candidates }) => candidates.map((candidate, rank) => ({ id, candidate, rank })));
  for (const { id, candidate, rank } of pairs) {
    const [one, other] = [id, candidate.id].map((each) => fresh[places.get(each) ?? -1]);
    if (!one || !other || candidate.verdict === 'weak') continue;
    if (areToldApart(one, other) || areKnownAsTwo(one, other)) continue;
    const { isOneName, later, question } = toPairQuestion(one, other, candidate, columnOf);
    // Two of one name with an id each are two.
    const haveIds = refs.has(one.id) && refs.has(other.id);
    if (isOneName ? haveIds : rank > 0) continue;
    const areOfTwo =
      !haveIds && one.editions && other.editions && !one.editions.some((own) => other.editions?.includes(own));
    // Of two editions whoever is certainly one came again, as where each is a list of its own.
    const usual = areOfTwo && candidate.verdict === 'certain' ? 'join' : later;
    // Of several of one name it is told which is meant.
    const [{ file = '', line } = {}] = other.origin ?? [];
    const isOneOfMany = isOneName && line && namesakes.get(foldText(other.label.en)) !== 2;
    const asked = {
      ...question,
      ...(isOneOfMany && { proposal: `${other.label.en} (${file} ${line})` }),
      code: isOneName ? (areOfTwo ? 'came-again' : 'same-name') : areOfTwo ? 'like-name' : 'near-name',
      severity: usual === 'join' ? 'tidied' : 'asks',
      // Each two of one name are a question.
      about: [one.label.en, other.label.en, ...(isOneName ? [one.id, other.id] : [])].join('\u0000'),
    } as const;
    const answer = answers.ask(asked, usual);
    answers.addRows(asked, rowsOf(one));
    // Which country a word means is asked once, unless it is told from the one that it looks like.
    if (answer !== 'apart') {
      const { file, sheet, column, seen } = question;
      answers.drop({ code: 'unknown-place', severity: 'asks', file, sheet, column, seen });
    }
    // Who is joined may have been joined itself, before or after; each only to one that the file tells of before it.
    const [last, first] = [toLast(joined, one.id), toLast(joined, other.id)];
    const isLater = (places.get(last) ?? 0) > (places.get(first) ?? 0);
    if (answer === 'join' && last !== first) joined.set(isLater ? last : first, isLater ? first : last);
    if (answer === 'apart') apart.push([one.id, other.id]);
    if (answer === 'open') hold(one, other);
  }
  const same = new Map([...joined.keys()].map((id) => [id, toLast(joined, id)]));
  const tell = (node: NodeRecord): NodeRecord => {
    const others = apart.flatMap(([id, other]) => (id === node.id ? [toLast(joined, other)] : []));
    const kept = others.filter((id) => id !== toLast(joined, node.id));
    const told = kept.length === 0 ? node : { ...node, apart: [...new Set([...(node.apart ?? []), ...kept])] };
    const held = doubted.get(node.id);
    return held ? { ...told, consent: held } : told;
  };
  const isTold = doubted.size + apart.length > 0;
  const held: Dataset = isTold ? { ...whole, nodes: whole.nodes.map(tell) } : whole;
  if (same.size === 0) return { dataset: held, same };
  const coming = held.nodes.slice(base.nodes.length);
  // Whoever stays is the base of whoever goes into it.
  const [stay, go] = [coming.filter(({ id }) => !same.has(id)), coming.filter(({ id }) => same.has(id))];
  const ground = { ...held, nodes: [...base.nodes, ...stay], edges: base.edges };
  return { dataset: merge(ground, { ...held, nodes: [...ground.nodes, ...go] }, { same, refs }).dataset, same };
}
