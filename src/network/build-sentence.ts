import { at, numberAt } from '../base/assert.ts';
import type { Language } from '../dataset/language.ts';
import type { Network } from './network.ts';
import { tellName } from './tell-apart.ts';

/** A tie read aloud: "Peter Harris founded Resonate". */
export function buildSentence(network: Network, edge: number, language: Language): string {
  const label = (end: Int32Array) => tellName(network, numberAt(end, edge), language);
  const relation = network.relations.get(at(network.edges, edge).relation);
  return `${label(network.source)} ${relation?.label[language] ?? ''} ${label(network.target)}`;
}
