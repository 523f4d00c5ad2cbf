import { useMemo } from 'react';
import type { Partner } from '../../analysis/meeting/meeting.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { tellMapName } from '../../scene/label/text.ts';
import { selectMasked } from '../../store/for-others.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Said } from '../Said.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { fitNames } from './fit-names.ts';
import { listHelpers } from './list-recipients.ts';
import styles from './PartnerItem.module.css';
import { callSeeker, tellProofs } from './tell-partner.ts';

interface PartnerGistProps {
  /** Who asks, by index; -1: somebody who is not on the map. */
  readonly seeker: number;
  readonly partner: Partner;
}

/** Why somebody is to be met and who could be asked, in a few lines. */
export function PartnerGist({ seeker, partner }: PartnerGistProps) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const masked = useSelector(selectMasked);
  const isPhone = useSelector(({ moment }) => moment.isPhone);
  const { node, proofs, contact, present } = partner;
  const { introducers, chain } = useMemo(() => listHelpers(masked, partner), [masked, partner]);
  const asked = introducers.length === 0 && chain ? [chain.first] : introducers;
  // One's own people are asked first; a second line, for which a phone has no room, names who is from elsewhere.
  const all = [...present, ...asked].toSorted((one, other) => Number(other.isOwn) - Number(one.isOwn));
  const lines = !isPhone && all.some(({ isOwn }) => isOwn) && all.some(({ isOwn }) => !isOwn) ? 2 : 1;
  const helpers = [...new Set(all.map((introducer) => introducer.node))];
  const isWritten = helpers.length === 0 && contact !== null && contact.as !== 'self';
  const named = isWritten ? [contact.node] : helpers;
  const names = named.map((one) => tellMapName(network, one, language));
  const start = isWritten ? say.writeTo : `${say.introducers}:`;
  const count = fitNames(start, names, say.andMore, lines, isPhone ? 'phone' : 'panel');
  const more = names.length - count;
  // An event that both were at says the least: it is true of many.
  const telling = proofs.toSorted((one, other) => Number(one.code === 'event') - Number(other.code === 'event'));
  const words = tellProofs(network, node, telling, callSeeker(network, seeker, language), language).join(' ');
  return (
    <div className={styles.gist}>
      <p className={`clamped ${named.length > 0 ? styles.line : styles.lines}`}>
        <Said words={words} nodes={[node, seeker, ...proofs.flatMap((proof) => proof.nodes)]} />
      </p>
      {named.length > 0 && (
        <p className={`clamped ${styles.lines}`}>
          <span className={styles.quiet}>{start}</span> <Said words={names.slice(0, count).join(', ')} nodes={named} />
          {more > 0 && ` ${say.andMore(more)}`}
        </p>
      )}
    </div>
  );
}
