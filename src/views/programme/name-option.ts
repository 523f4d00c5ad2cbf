import type { Language } from '../../dataset/language.ts';
import type { Network } from '../../network/network.ts';
import { mapLabel } from '../../scene/label/text.ts';

/** What an option is called: a node's short name, or a kind's. */
export function toName(network: Network, option: string, language: Language): string {
  const node = network.nodes[network.nodeIndex.get(option) ?? -1];
  return node ? mapLabel(node, language) : (network.kinds.get(option)?.plural[language] ?? option);
}

/** A session's number; of everything else its name. */
export function toShort(network: Network, option: string, language: Language): string {
  const session = network.nodes[network.nodeIndex.get(option) ?? -1]?.session;
  return session?.number !== undefined ? String(session.number) : toName(network, option, language);
}
