import { at } from '../../base/assert.ts';
import { appMessages } from '../../language/app.ts';
import { tellName } from '../../network/tell-apart.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Said } from '../Said.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { useTieWords } from '../use-tie-words.ts';
/** The node under the cursor in words, for who hears the map; `node` is its index. */
export function CursorWords({ node }: { readonly node: number }) {
  const say = useMessages(appMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const tieWords = useTieWords();
  const { kind } = at(network.nodes, node);
  const name = network.kinds.get(kind)?.label[language] ?? kind;
  return <Said words={say.node(tellName(network, node, language), name, tieWords(node).long)} nodes={[node]} />;
}
