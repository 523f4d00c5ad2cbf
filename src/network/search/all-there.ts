import type { Network } from '../network.ts';
import { type Taking, takeApart } from './parts.ts';
import { isSmall, WHO } from './small-words.ts';

/** Words for the map as a whole, which say nothing of what is asked for: `on the map`, `yang ada di peta ini`. */
const WHOLE =
  /(?:^| )(?:(?:shown|seen|listed|found|named|tampil|ditampilkan|terdapat|tercantum) )?(?:on|in|within|di|dalam|pada|di dalam) (?:the |this |that |our )?(?:whole )?(?:map|network|peta|jaringan)(?: ini| itu)?(?= |$)/;

/** All that there is of the kinds that somebody asks for, `which countries are on the map`; null: something else is asked. */
export function findAllThere(network: Network, words: readonly string[], taking: Taking): ReadonlySet<number> | null {
  const plain = words.join(' ');
  const rest = plain
    .replace(WHOLE, '')
    .split(' ')
    .filter((word) => word !== '' && !isSmall(word));
  if (!WHOLE.test(plain)) return null;
  // Who is there is asked of people.
  const asked = rest.length > 0 || !WHO.has(words[0] ?? '') ? rest : ['people'];
  const parts = takeApart(asked, taking);
  if (!parts || parts.said.length === 0 || parts.named.length > 0) return null;
  const isKind = ({ phrase }: (typeof parts.said)[number]) => phrase.meanings.some(({ of }) => of === 'kinds');
  if (!parts.said.every(isKind)) return null;
  return parts.said.reduce<ReadonlySet<number>>(
    (nodes, { phrase }) => taking.findOfKind(nodes, phrase),
    new Set(network.nodes.keys()),
  );
}
