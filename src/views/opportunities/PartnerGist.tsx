import { useMemo } from 'react';
import type { Partner } from '../../analysis/meeting/meeting.ts';
import type { ProofCode } from '../../analysis/meeting/proof.ts';
import { at } from '../../base/assert.ts';
import { selectMasked } from '../../store/for-others.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Said } from '../Said.tsx';
import { useLanguage, useSelector } from '../use-app.ts';
import { Words } from '../Words.tsx';
import { listHelpers } from './list-recipients.ts';
import styles from './PartnerItem.module.css';
import { tellWay } from './tell-way.ts';
import { tellGist } from './tell-why.ts';
import { useAskable } from './use-askable.ts';
import { useOpenings } from './use-openings.ts';

interface PartnerGistProps {
  /** Who asks, by index; -1: somebody who is not on the map. */
  readonly seeker: number;
  readonly partner: Partner;
}

/** What many who were at an event share; where they are alone is no reason by itself. */
const COMMON: ReadonlySet<ProofCode> = new Set(['event', 'event-theme', 'elsewhere']);

/** Why somebody is to be met, and through whom with how they know either side, in a few lines. */
export function PartnerGist({ seeker, partner }: PartnerGistProps) {
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const masked = useSelector(selectMasked);
  const { node, proofs } = partner;
  // Who they are says more than that they too were at the event.
  const { description } = at(network.nodes, node);
  const { askable, writerAt } = useAskable(partner);
  const helpers = useMemo(() => listHelpers(masked, askable), [masked, askable]);
  // An event that both were at says the least: it is true of many.
  const telling = proofs.toSorted((one, other) => Number(one.code === 'event') - Number(other.code === 'event'));
  const isCommon = proofs.every(({ code }) => COMMON.has(code));
  const told = isCommon && description ? telling.slice(0, 1) : telling;
  const words = tellGist(network, seeker, partner, told, language);
  const way = tellWay(network, seeker, { ...askable, writerAt }, helpers, language);
  const opened = useOpenings(seeker, partner);
  return (
    <div className={styles.gist}>
      <p className={`clamped ${styles.why}`}>
        {proofs.some(({ code }) => code !== 'event') || !description ? (
          <Said words={words} nodes={[node, seeker, ...proofs.flatMap((proof) => proof.nodes)]} />
        ) : null}{' '}
        {isCommon && description && <Words text={description} />}
      </p>
      <p className={`clamped ${styles.way}`}>
        <span className={styles.label}>
          <Said words={way.start} nodes={way.nodes} />
        </span>{' '}
        <Said words={`${way.words} ${opened.words}`.trim()} nodes={[node, ...way.nodes, ...opened.nodes]} />
      </p>
    </div>
  );
}
