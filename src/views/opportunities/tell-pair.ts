import type { Reason } from '../../analysis/opportunities/explain.ts';
import type { Opportunity } from '../../analysis/opportunities/find-opportunities.ts';
import { at } from '../../base/assert.ts';
import type { Language } from '../../dataset/language.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { methodMessages } from '../../language/opportunities-method.ts';
import type { Network } from '../../network/network.ts';
import { tellName } from '../../network/tell-apart.ts';
import { tellMapName } from '../../scene/label/text.ts';
import type { Shortlist } from '../../snapshot/shortlist.ts';

/** So many pieces of evidence are named in a line. */
const NAMED = 3;

export const nameOf = (network: Network, node: number, language: Language): string =>
  tellMapName(network, node, language);

/** A reason as a line, by the short names that stand on the map. */
export function tellReason(network: Network, { code, evidence, count }: Reason, language: Language): string {
  const say = opportunityMessages[language];
  const names = (nodes: readonly number[]) => nodes.map((node) => nameOf(network, node, language));
  if (code === 'other-places' || code === 'other-sessions') {
    const [one = '', other = ''] = evidence.map(({ nodes }) => names(nodes).join(', '));
    return say[code](one, other);
  }
  const told = evidence.slice(0, NAMED).map(({ nodes }) => names(nodes).join(' – '));
  const rest = count - told.length;
  return code === 'chains' ? say.chains(count, [told, rest]) : say[code]([told, rest]);
}

/** The ties that the reasons of a pair rest on, each once, those of the weightiest first. */
export function listTies({ reasons }: Opportunity): readonly number[] {
  return [...new Set(reasons.flatMap(({ evidence }) => evidence.flatMap(({ edges }) => edges)))];
}

/** Whether anybody on the way can introduce, rather than only link. */
export function hasIntroducer(network: Network, { introduction }: Opportunity): boolean {
  return (introduction?.nodes ?? []).slice(1, -1).some((node) => {
    const role = network.kinds.get(at(network.nodes, node).kind)?.role;
    return role !== 'place' && role !== 'theme' && role !== 'session';
  });
}

/** Pairs as a table in words, ready to be written to a file. */
export function toShortlist(network: Network, pairs: readonly Opportunity[], language: Language): Shortlist {
  const say = opportunityMessages[language];
  const round = (value: number) => Math.round(value * 10_000) / 10_000;
  return {
    title: say.fileTitle(network.dataset.meta.title[language]),
    lead: say.fileLead(methodMessages[language].confidenceRule),
    columns: say.columns.split('|'),
    rows: pairs.map((pair) => {
      const reasons = pair.reasons.map((reason) => `${tellReason(network, reason, language)} (${reason.points})`);
      return [
        ...[pair.one, pair.other].map((node) => tellName(network, node, language)),
        pair.score,
        reasons.join('; '),
        (pair.introduction?.nodes ?? []).map((node) => nameOf(network, node, language)).join(' → '),
        say.confidenceWord(pair.confidence),
        pair.indices.common,
        round(pair.indices.adamicAdar),
        round(pair.indices.resource),
        round(pair.indices.jaccard),
      ];
    }),
  };
}
