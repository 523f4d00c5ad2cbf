import { append } from '../../base/append.ts';
import { toLast } from '../../base/to-last.ts';
import type { Dataset, EdgeRecord, NodeRecord } from '../../dataset/schema.ts';
import { addContacts } from '../../matching/contacts.ts';
import { matchComing } from '../../matching/match.ts';
import { merge } from '../../matching/merge.ts';
import type { Candidate } from '../../matching/weigh.ts';
import { type Given, joinNearNames } from './near-names.ts';
import { toPairQuestion, toRowsOf } from './pair-question.ts';
import { toToldApart } from './told-apart.ts';

/**
 * Whoever looks alike in a draft asked about: inside the lists of one event, and between those of one and of another as
 * if they came in one after the other. `counts`: how many of the records that come in are of each. O(records), but for
 * names that are alike.
 */
export function joinLists(
  base: Dataset,
  whole: Dataset,
  counts: readonly { readonly nodes: number; readonly edges: number }[],
  given: Given,
): Dataset {
  if (counts.length === 1) return joinNearNames(base, whole, given).dataset;
  // What is said about entries and ties is said of those that stay: it comes back at the end.
  let ground: Dataset = { ...whole, nodes: base.nodes, edges: base.edges, corrections: [] };
  let [nodes, edges] = [base.nodes.length, base.edges.length];
  const became = new Map<string, string>();
  const contacts = new Map(given.contacts);
  // Each becomes one that came before it, which may have become another by then.
  const lastOf = (id: string) => toLast(became, id);
  for (const [at, count] of counts.entries()) {
    const coming = {
      ...ground,
      nodes: [...ground.nodes, ...whole.nodes.slice(nodes, nodes + count.nodes)],
      edges: [...ground.edges, ...whole.edges.slice(edges, edges + count.edges).map((edge) => rename(edge, lastOf))],
    };
    [nodes, edges] = [nodes + count.nodes, edges + count.edges];
    const near = joinNearNames(ground, coming, { ...given, contacts });
    const joined = at === 0 ? near : joinComing(base, ground, near.dataset, { ...given, contacts });
    for (const [id, same] of [...near.same, ...joined.same]) {
      became.set(id, same);
      addContacts(contacts, same, contacts.get(id));
    }
    ground = joined.dataset;
  }
  const corrections = whole.corrections.map((one) => ({ ...one, nodes: [...new Set(one.nodes.map(lastOf))] }));
  return { ...ground, corrections: corrections.length > base.corrections.length ? corrections : base.corrections };
}

/**
 * Who of the lists of one event has been in those before: as of a list that comes into a network, each asked about, and
 * of several of one name about each of them until one is found.
 */
function joinComing(base: Dataset, ground: Dataset, whole: Dataset, { refs, contacts, columnOf, answers }: Given) {
  const byId = new Map(whole.nodes.map((node) => [node.id, node]));
  const areToldApart = toToldApart(base, whole);
  const rowsOf = toRowsOf(whole);
  const same = new Map<string, string>();
  const [apart, open] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const { id, candidates } of matchComing(ground, whole, { refs, contacts, from: base.nodes.length })) {
    for (const [rank, candidate] of candidates.entries()) {
      const [one, other] = [byId.get(id), byId.get(candidate.id)];
      if (!one || !other || candidate.verdict === 'weak' || same.has(id)) continue;
      const answer = areToldApart(one, other) ? 'apart' : ask(one, other, candidate, rank);
      if (answer === 'join') same.set(id, other.id);
      else append(answer === 'apart' ? apart : open, id, other.id);
    }
  }
  return { dataset: merge(ground, whole, { same, apart, open, refs }).dataset, same };

  function ask(one: NodeRecord, other: NodeRecord, candidate: Candidate, rank: number) {
    const { isOneName, later, question } = toPairQuestion(one, other, candidate, columnOf);
    if (rank > 0 && !isOneName) return later;
    const isSure = candidate.verdict === 'certain';
    const asked = {
      ...question,
      code: isOneName ? 'came-again' : 'like-name',
      severity: isSure ? 'tidied' : 'asks',
      // Each two of one name are a question.
      about: [one.label.en, other.label.en, one.id, ...(isOneName ? [other.id] : [])].join('\u0000'),
    } as const;
    const answer = answers.ask(asked, isSure ? 'join' : later);
    answers.addRows(asked, rowsOf(one));
    return answer;
  }
}

function rename(edge: EdgeRecord, to: (id: string) => string): EdgeRecord {
  const [source, target] = [to(edge.source), to(edge.target)];
  return source === edge.source && target === edge.target ? edge : { ...edge, source, target };
}
