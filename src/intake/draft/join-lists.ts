import { toLast } from '../../base/to-last.ts';
import type { Dataset, EdgeRecord } from '../../dataset/schema.ts';
import { toDecisions, toUsual } from '../../matching/decide.ts';
import { type Match, matchComing } from '../../matching/match.ts';
import { merge } from '../../matching/merge.ts';
import type { Answers } from './answers.ts';
import { joinNearNames } from './near-names.ts';
import { toPairQuestion } from './pair-question.ts';

/** What entries and ties are called in their file, and what was answered. */
interface Given {
  readonly refs: ReadonlyMap<string, string>;
  readonly answers: Answers;
}

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
  // Each becomes one that came before it, which may have become another by then.
  const lastOf = (id: string) => toLast(became, id);
  for (const [at, count] of counts.entries()) {
    const coming = {
      ...ground,
      nodes: [...ground.nodes, ...whole.nodes.slice(nodes, nodes + count.nodes)],
      edges: [...ground.edges, ...whole.edges.slice(edges, edges + count.edges).map((edge) => rename(edge, lastOf))],
    };
    [nodes, edges] = [nodes + count.nodes, edges + count.edges];
    const near = joinNearNames(ground, coming, given);
    const joined = at === 0 ? near : joinComing(base, ground, near.dataset, given);
    for (const [id, same] of [...near.same, ...joined.same]) became.set(id, same);
    ground = joined.dataset;
  }
  const corrections = whole.corrections.map((one) => ({ ...one, nodes: [...new Set(one.nodes.map(lastOf))] }));
  return { ...ground, corrections: corrections.length > base.corrections.length ? corrections : base.corrections };
}

/** Who of the lists of one event has been in those before: as of a list that comes into a network, each asked about. */
function joinComing(base: Dataset, ground: Dataset, whole: Dataset, { refs, answers }: Given) {
  const coming = new Map(whole.nodes.map((node) => [node.id, node]));
  const matches = matchComing(ground, whole, { refs, from: base.nodes.length });
  const decided = new Map(matches.map((match) => [match.id, ask(match)]));
  const decisions = toDecisions(matches, ({ id }) => decided.get(id) ?? 'open');
  return { dataset: merge(ground, whole, { ...decisions, refs }).dataset, same: decisions.same };

  function ask(match: Match) {
    const usual = toUsual(match);
    const [best] = match.candidates;
    const [one, other] = [coming.get(match.id), coming.get(best?.id ?? '')];
    if (!one || !other || !best || best.verdict === 'weak') return usual;
    const { isOneName, later, question } = toPairQuestion(one, other, best);
    const answer = answers.ask(
      {
        ...question,
        code: isOneName ? 'came-again' : 'like-name',
        severity: usual === 'open' ? 'asks' : 'tidied',
        // Two of one name are two questions.
        about: [one.label.en, other.label.en, one.id].join('\u0000'),
      },
      usual === 'open' ? later : 'join',
    );
    return answer === 'join' ? { same: best.id } : answer === 'apart' ? 'apart' : 'open';
  }
}

function rename(edge: EdgeRecord, to: (id: string) => string): EdgeRecord {
  const [source, target] = [to(edge.source), to(edge.target)];
  return source === edge.source && target === edge.target ? edge : { ...edge, source, target };
}
