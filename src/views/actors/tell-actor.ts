import type { KeyActors, RankedActor, Why } from '../../analysis/actors/key-actors.ts';
import type { Measure } from '../../analysis/parameters.ts';
import type { Language } from '../../dataset/language.ts';
import { reasonMessages } from '../../language/actor-reasons.ts';
import type { Network } from '../../network/network.ts';
import { tellMapName } from '../../scene/label/text.ts';

/** How many names of a list are read out before "and … more". */
const NAMED = 3;

/** One sentence on why an actor stands where it stands. */
export const tellWhy = (network: Network, why: Why, language: Language): string =>
  tellWhyByName(why, language, (node) => tellMapName(network, node, language));

/** The nodes that the sentence names, by index. */
export function listNamed(why: Why, language: Language): readonly number[] {
  const named: number[] = [];
  tellWhyByName(why, language, (node) => {
    named.push(node);
    return '';
  });
  return named;
}

function tellWhyByName(why: Why, language: Language, name: (node: number) => string): string {
  const say = reasonMessages[language];
  const some = (nodes: readonly number[]) => ({ count: nodes.length, names: nodes.slice(0, NAMED).map(name) });
  const pair = ([one, other]: readonly [number, number]) => [name(one), name(other)] as const;
  switch (why.code) {
    case 'ties':
      return say.ties(
        why.groups.map(({ sort, nodes }) => ({ sort, ...some(nodes) })),
        why.besides,
      );
    case 'shares':
      return say.shares(some(why.shared), why.others, why.strongest.map(name));
    case 'between':
      return say.between(why.only, why.pairs.map(pair));
    case 'closed':
      return say.closed(some(why.others));
    case 'reach':
      return say.reach(why.near, why.within, why.of, why.through.map(name));
    case 'known':
      return say.known(why.by.map(({ node, share }) => ({ name: name(node), share })));
    case 'joins':
      return say.joins(why.facet, why.count, why.pairs.map(pair));
    case 'spans':
      return say.spans(why.facet, some(why.options));
    case 'alone':
      return say.alone;
  }
}

/** How firmly an actor holds its rank; empty where that was not tried. */
export function tellStability(answer: KeyActors, { rank, stability }: RankedActor, language: Language): string {
  const say = reasonMessages[language];
  const { trials } = answer;
  const fellows = answer.actors.filter((other) => other.rank === rank).length - 1;
  const sentences = fellows > 0 ? [say.sharedRank(fellows)] : [];
  if (stability && trials) {
    const { best, worst, kept, withoutInferred } = stability;
    if (best === worst) sentences.push(say.firm(rank, trials.every));
    else if (worst === rank) sentences.push(say.noWorse(rank, best, trials.every));
    else sentences.push(say.range(best, worst, kept, trials.count));
    if (withoutInferred !== null) sentences.push(say.withoutInferred(withoutInferred, rank));
  }
  return sentences.join(' ');
}

/** A value as one reads it: shares as per cent, closeness with three places, the rest as it is, up to two. */
export function formatValue(measure: Measure, value: number, language: Language): string {
  if (measure === 'degree') return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
  if (measure === 'closeness') {
    return new Intl.NumberFormat(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 }).format(value);
  }
  // One decimal, and where that would be 0.0 the first two digits.
  const digits =
    value < 0.001 ? { maximumSignificantDigits: 2 } : { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language, { style: 'percent', ...digits }).format(value);
}
