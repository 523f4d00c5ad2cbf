import { useMemo } from 'react';
import { listInside } from '../../dataset/node-refs.ts';
import { moreEditorMessages } from '../../language/editor-more.ts';
import { tellId } from '../../network/tell-apart.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { ChoiceField } from './ChoiceField.tsx';
import styles from './Edit.module.css';
import { useNode } from './use-node.ts';

/** In which places a place lies by general geography; nothing for what is no place, or where there is no other. */
export function PlaceFields({ id }: { readonly id: string }) {
  const say = useMessages(moreEditorMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const { node, change } = useNode(id);
  const { within = [] } = node;
  const isPlace = network.kinds.get(node.kind)?.role === 'place';
  const free = useMemo(() => {
    if (!isPlace) return [];
    const inside = listInside(network.nodes, id);
    const others = network.nodes.filter((one) => network.kinds.get(one.kind)?.role === 'place' && !inside.has(one.id));
    const { compare } = new Intl.Collator(language, { numeric: true });
    return others
      .map((one) => [one.id, tellId(network, one.id, language)] as const)
      .sort(([, one], [, other]) => compare(one, other));
  }, [isPlace, network, id, language]);
  if (!isPlace || (free.length === 0 && within.length === 0)) return null;
  const put = (ids: readonly string[]) => change({ within: ids.length > 0 ? [...ids] : undefined });
  return (
    <fieldset className={styles.ticks}>
      <legend>{say.within}</legend>
      {within.map((region) => (
        <label key={region}>
          <input type="checkbox" checked onChange={() => put(within.filter((other) => other !== region))} />
          <span>{tellId(network, region, language)}</span>
        </label>
      ))}
      <ChoiceField
        label={say.withinMore}
        value=""
        choices={[['', say.withinChoose], ...free.filter(([region]) => !within.includes(region))]}
        onChoose={(region) => region && put([...within, region])}
        hint={say.withinHint}
      />
    </fieldset>
  );
}
