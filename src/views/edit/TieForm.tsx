import { useId, useState } from 'react';
import { at } from '../../base/assert.ts';
import { editorMessages } from '../../language/editor.ts';
import { applyAddTie, applyAddTied } from '../../store/edits.ts';
import { rankKinds } from '../../store/guess-tie.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import type { NameOption } from '../use-name-options.ts';
import { ChoiceField } from './ChoiceField.tsx';
import styles from './Edit.module.css';
import { NameChooser } from './NameChooser.tsx';
import { guessWay, listTieWays, suitWay } from './tie-ways.ts';

/** Ties a node to others one after the other, by their names; one that is not there yet comes with its tie. */
export function TieForm({ id }: { readonly id: string }) {
  const say = useMessages(editorMessages);
  const language = useLanguage();
  const act = useAct();
  const head = useId();
  const { dataset, nodes, nodeIndex } = useSelector(selectNetwork);
  const [chosen, setChosen] = useState<string | null>(null);
  // Chosen for the next tie by whoever reads it: nothing else is made of it then.
  const [isMeant, setMeant] = useState(false);
  const [isThere, setThere] = useState(false);
  const self = nodeIndex.get(id) ?? -1;
  const { kind } = at(nodes, self);
  const ways = listTieWays(dataset, language, kind);
  const way = ways.find(({ key }) => key === chosen) ?? guessWay(dataset, ways, kind);
  const add = (option: NameOption, name: string) => {
    if (!way) return;
    const kindThere = 'kind' in option ? option.kind : at(nodes, option.node).kind;
    const { key, relation, isInverse } = isMeant ? way : suitWay(dataset, ways, way, kind, kindThere);
    // What was tied is what the next one is likely to be.
    setChosen(key);
    setMeant(false);
    setThere(false);
    if ('kind' in option) {
      act(applyAddTied, id, relation, { kind: option.kind, name, isSource: isInverse }, Date.now());
      return;
    }
    const other = at(nodes, option.node).id;
    const [source, target] = isInverse ? [other, id] : [id, other];
    const isSame = dataset.edges.some(
      (edge) => edge.source === source && edge.target === target && edge.relation === relation,
    );
    setThere(isSame);
    if (!isSame) act(applyAddTie, source, relation, target, Date.now());
  };
  return (
    <fieldset className={styles.fields} aria-labelledby={head}>
      <h3 id={head}>{say.addTie}</h3>
      {way ? (
        <>
          <ChoiceField
            id={FOCUS_TARGETS.relation}
            label={say.relation}
            value={way.key}
            choices={ways.map(({ key, words }) => [key, words])}
            onChoose={(key) => {
              setChosen(key);
              setMeant(true);
            }}
          />
          <NameChooser
            what={`tied to ${id}`}
            label={say.otherEnd}
            placeholder={say.otherEndHint}
            hint={isThere ? say.tieThere : undefined}
            self={self}
            takesSelf
            kinds={rankKinds(dataset, way.relation, way.isInverse)}
            onChoose={add}
          />
        </>
      ) : (
        <p className={styles.hint}>{say.noRelations}</p>
      )}
    </fieldset>
  );
}
