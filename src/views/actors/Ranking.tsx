import { useState } from 'react';
import type { KeyActors } from '../../analysis/actors/key-actors.ts';
import { isProjected } from '../../analysis/parameters.ts';
import { actorsMessages } from '../../language/actors.ts';
import { selectRoles } from '../../store/holdings.ts';
import panel from '../Panel.module.css';
import { useMessages, useSelector } from '../use-app.ts';
import styles from './ActorsPanel.module.css';
import { CopyRanking } from './CopyRanking.tsx';
import { RankedItem } from './RankedItem.tsx';
import { toHeld } from './to-held.ts';

/** How many are listed before one asks for the rest, and how many at most: the table holds them all. */
const FIRST = 10;
const MOST = 200;

/** Who matters most, in order; whoever scores nothing is only counted. */
export function Ranking({ answer }: { readonly answer: KeyActors }) {
  const say = useMessages(actorsMessages);
  const [isWhole, setWhole] = useState(false);
  const held = toHeld(useSelector(selectRoles));
  const { actors, sampled, tooLarge, trials } = answer;
  const scoring = actors.filter(({ value }) => value > 0);
  const [first] = scoring;
  const isFlat = scoring.length === actors.length && actors.length > 1 && scoring.at(-1)?.rank === first?.rank;
  const shown = scoring.slice(0, isWhole ? MOST : FIRST);
  const most = Math.min(scoring.length, MOST);
  if (actors.length === 0) return <p className={panel.lead}>{say.empty}</p>;
  return (
    <>
      <h3>{say.ranking}</h3>
      {sampled !== null && <p className={panel.warning}>{say.sampled(sampled)}</p>}
      {scoring.length === 0 && <p className={panel.lead}>{say.flat}</p>}
      {isFlat && <p className={panel.lead}>{say.allSame(actors.length)}</p>}
      {shown.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: without markers Safari would not call it a list
        <ol role="list" aria-label={say.ranking} className={styles.ranking}>
          {shown.map((actor) => (
            <RankedItem key={actor.node} answer={answer} actor={actor} />
          ))}
        </ol>
      )}
      {scoring.length > FIRST && (
        <button type="button" className={panel.textButton} onClick={() => setWhole(!isWhole)}>
          {isWhole ? say.showFirst(FIRST) : say.showAll(most)}
        </button>
      )}
      {scoring.length > 0 && scoring.length < actors.length && (
        <p className={styles.note}>{say.zeros(actors.length - scoring.length)}</p>
      )}
      <CopyRanking answer={answer} />
      <h3>{say.howCounted}</h3>
      <p>{say.scope(answer.nodeCount, answer.tieCount)}</p>
      <p>{say.caveat(answer.through, held)}</p>
      {!isProjected(answer.through) && !answer.containers && (held.hasEvent || held.hasSessions) && (
        <p>{say.containersNote(held)}</p>
      )}
      {tooLarge > 0 && <p>{say.tooLarge(tooLarge)}</p>}
      {trials === null && <p>{say.notTried}</p>}
    </>
  );
}
