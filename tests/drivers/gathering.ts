import type { Network } from '../../src/network/network.ts';
import { type TinyEdge, type TinyNode, tie, tinyNetwork } from './tiny-network.ts';

const PEOPLE = 30;
const MET = { initiative: 10, place: 8, theme: 5 } as const;
const NAMES = {
  person: 'Siti Nurhaliza',
  initiative: 'Koperasi Benih',
  place: 'Negeri Jauh',
  theme: 'food sovereignty',
};

/** What an attendance sheet makes: thirty people, of ten organisations, from eight countries, with two of five themes each. */
export function gathering(): Network {
  const nodes: TinyNode[] = [];
  const edges: TinyEdge[] = [];
  for (const [kind, count] of [['person', PEOPLE], ...Object.entries(MET)] as [keyof typeof NAMES, number][])
    for (let at = 0; at < count; at++) nodes.push({ id: `${kind}${at}`, kind, name: `${NAMES[kind]} ${at}` });
  for (let at = 0; at < PEOPLE; at++) {
    edges.push(tie(`person${at} founded initiative${at % MET.initiative}`));
    edges.push(tie(`person${at} from place${(at * 3) % MET.place}`));
    edges.push(
      tie(`person${at} about theme${at % MET.theme}`),
      tie(`person${at} about theme${(at * 2 + 1) % MET.theme}`),
    );
  }
  return tinyNetwork(nodes, edges);
}
