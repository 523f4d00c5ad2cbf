import { useRef, useState } from 'react';
import type { OpportunitiesAnswer } from '../../analysis/opportunities/find-opportunities.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { tellName } from '../../network/tell-apart.ts';
import { applyQuestion, selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useAct, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './OpportunitiesPanel.module.css';
import { PairItem } from './PairItem.tsx';
import { toPairKey } from './pair-key.ts';

/** How many are listed before one asks for the rest. */
const FIRST = 10;

interface PairListProps {
  readonly answer: OpportunitiesAnswer;
  /** Whether it answers what is asked now. */
  readonly isCurrent: boolean;
}

/** The pairs found, best first, without those that are dismissed. */
export function PairList({ answer, isCurrent }: PairListProps) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const act = useAct();
  const network = useSelector(selectNetwork);
  const { actor, kept, dismissed } = useSelector((state) => selectParameters(state, 'opportunities'));
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const ranked = answer.pairs.map((pair, place) => ({ pair, rank: place + 1, key: toPairKey(network, pair) }));
  const left = ranked.filter(({ key }) => !dismissed.includes(key));
  const shown = left.slice(0, isWhole ? left.length : FIRST);
  const gone = ranked.length - left.length;
  const keep = (key: string) => {
    const others = kept.filter((other) => other !== key);
    act(applyQuestion, 'opportunities', { kept: others.length < kept.length ? others : [...kept, key].sort() });
  };
  const dismiss = (key: string, place: number) => {
    act(applyQuestion, 'opportunities', {
      dismissed: [...dismissed, key].sort(),
      kept: kept.filter((other) => other !== key),
    });
    // The button that was pressed is gone: the focus goes on to the next pair, or else to the heading.
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll<HTMLElement>('[data-dismiss]');
      (buttons?.[Math.min(place, buttons.length - 1)] ?? heading.current)?.focus();
    });
  };
  const restore = () => {
    const keys = new Set(ranked.map(({ key }) => key));
    act(applyQuestion, 'opportunities', { dismissed: dismissed.filter((key) => !keys.has(key)) });
  };
  const asked = network.nodeIndex.get(actor ?? '') ?? -1;
  const name = asked < 0 ? '' : tellName(network, asked, language);
  return (
    <div className={styles.section}>
      <h3 ref={heading} tabIndex={-1}>
        {say.ranked}
      </h3>
      {isCurrent && asked >= 0 && answer.actor !== asked ? (
        <p className={panel.lead}>{say.isLeftOut(name)}</p>
      ) : (
        <p className={styles.note}>
          {ranked.length === 0 ? say.nothing : say.count(ranked.length, answer.found)}
          {ranked.length > 0 && left.length === 0 && ` ${say.allDismissed}`}
        </p>
      )}
      {shown.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: without markers Safari would not call it a list
        <ol role="list" ref={list} aria-label={say.ranked} className={styles.pairs}>
          {shown.map(({ pair, rank, key }, place) => (
            <PairItem
              key={key}
              pair={pair}
              rank={rank}
              most={answer.pairs[0]?.score ?? 0}
              isKept={kept.includes(key)}
              onKeep={() => keep(key)}
              onDismiss={() => dismiss(key, place)}
            />
          ))}
        </ol>
      )}
      {left.length > FIRST && (
        <button type="button" className={panel.textButton} onClick={() => setWhole(!isWhole)}>
          {isWhole ? say.showFirst(FIRST) : say.showAll(left.length)}
        </button>
      )}
      <p role="status" className={styles.dismissed}>
        {gone > 0 && (
          <>
            {say.dismissed(gone)}
            <button type="button" className={panel.textButton} onClick={restore}>
              {say.restore}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
