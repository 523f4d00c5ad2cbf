import { useId } from 'react';
import { editionMessages } from '../../language/editions.ts';
import type { EditionPair } from '../../network/compare-editions.ts';
import { applyCompare, selectEditions, toUsualPair } from '../../store/comparing.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { useAct, useLangOf, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './EditionsPanel.module.css';

/** Which two editions are compared, and whether they are. */
export function PairChoice() {
  const say = useMessages(editionMessages);
  const language = useLanguage();
  const langOf = useLangOf();
  const act = useAct();
  const id = useId();
  const editions = useSelector(selectEditions);
  const compared = useSelector((state) => state.session.compare);
  const pair = compared ?? toUsualPair(editions);
  if (!pair) return null;
  /** The other one gives way where both would be the same. */
  const choose = (side: keyof EditionPair, chosen: string) => {
    const other = side === 'from' ? 'to' : 'from';
    const rest = pair[other] === chosen ? pair[side] : pair[other];
    act(applyCompare, { [side]: chosen, [other]: rest } as unknown as EditionPair);
  };
  return (
    <div className={styles.choice}>
      {(['from', 'to'] as const).map((side) => (
        <label key={side} htmlFor={id + side}>
          {say[side]}
          <Select id={id + side} value={pair[side]} onChange={({ target }) => choose(side, target.value)}>
            {editions.map((edition) => (
              <option key={edition.id} value={edition.id} lang={langOf(edition.label)}>
                {edition.label[language]}
              </option>
            ))}
          </Select>
        </label>
      ))}
      <Button look={compared ? 'framed' : 'primary'} onClick={() => act(applyCompare, compared ? null : pair)}>
        {compared ? say.stop : say.compare}
      </Button>
    </div>
  );
}
