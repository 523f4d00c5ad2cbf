import { useRef, useState } from 'react';
import type { Because, Partner } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { tellName } from '../../network/tell-apart.ts';
import { applyDismiss, applyKeep, applyMeet, toPairKey } from '../../store/meeting.ts';
import { selectParameters } from '../../store/questions.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Button } from '../../ui/Button.tsx';
import { NodeButton } from '../NodeButton.tsx';
import { Said } from '../Said.tsx';
import { useAct, useLangOf, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { Words } from '../Words.tsx';
import { EvidenceTies } from './EvidenceTies.tsx';
import { focusAfterDismissal } from './focus-after-dismissal.ts';
import styles from './PartnerItem.module.css';
import { PartnerMessage } from './PartnerMessage.tsx';
import { listTies, nameOf, tellProofs, voiceOf } from './tell-partner.ts';
import { WhoHelps } from './WhoHelps.tsx';

interface PartnerItemProps {
  /** Who asks, by index; -1: somebody who is not on the map. */
  readonly seeker: number;
  readonly partner: Partner;
}

/** Somebody to meet: how much speaks for it and what, whom to write to, and who can introduce. */
export function PartnerItem({ seeker, partner }: PartnerItemProps) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const langOf = useLangOf();
  const act = useAct();
  const item = useRef<HTMLLIElement>(null);
  const [isWriting, setWriting] = useState(false);
  const network = useSelector(selectNetwork);
  const asked = useSelector((state) => selectParameters(state, 'opportunities'));
  const { node, strength, also, contact, together } = partner;
  const { id, badges, kind: kindId } = at(network.nodes, node);
  const kind = network.kinds.get(kindId);
  const key = toPairKey(asked, id);
  const isKept = asked.kept.includes(key);
  const others = together.filter((one) => one !== contact?.node);
  const name = nameOf(network, node, language);
  const voice = { seeker: voiceOf(network, seeker, language), partner: null };
  const tell = ({ proofs }: Because) => (
    <Said
      words={tellProofs(network, node, proofs, voice, language)
        .map((told) => `${told}.`)
        .join(' ')}
      nodes={[node, seeker, ...proofs.flatMap(({ nodes }) => nodes)]}
    />
  );
  return (
    <li ref={item} className={styles.partner} aria-label={name}>
      <div className={styles.head}>
        <NodeButton
          node={node}
          look="strong"
          isShort
          isCurrent={asked.met === id}
          title={say.seeWay(tellName(network, node, language))}
          onChoose={() => act(applyMeet, id)}
        >
          {badges?.map((badge) => (
            <span key={badge.label.en} className={styles.tag} title={badge.note[language]}>
              <Words text={badge.label} />
            </span>
          ))}
        </NodeButton>
        <span className={styles.strength} data-strength={strength} title={say.strengthSaid(strength)}>
          {say.strength(strength)}
        </span>
      </div>
      {kind && (
        <p className={styles.kind} lang={langOf(kind.label)}>
          {kind.label[language]}
        </p>
      )}
      <p>{tell(partner)}</p>
      {also.length > 0 && (
        <ul aria-label={say.also} className={styles.also}>
          {also.map((because) => (
            <li key={because.reason}>
              {say.alsoGroup(say.group(because.reason))} {tell({ ...because, proofs: because.proofs.slice(0, 1) })}
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <p className={styles.quiet}>
          <Said words={say.together(others.map((one) => nameOf(network, one, language)))} nodes={others} />
        </p>
      )}
      <WhoHelps partner={partner} />
      <EvidenceTies ties={listTies(partner)} />
      <div className={styles.actions}>
        <Button
          icon="edit"
          aria-expanded={isWriting}
          aria-label={say.messageTo(name)}
          onClick={() => setWriting(!isWriting)}
        >
          {say.message}
        </Button>
        <Button
          icon={isKept ? 'check' : 'plus'}
          aria-pressed={isKept}
          aria-label={say.keepOne(name)}
          onClick={() => act(applyKeep, key)}
        >
          {say.keep}
        </Button>
        <Button
          look="quiet"
          data-dismiss=""
          aria-label={say.dismissOne(name)}
          onClick={() => {
            const goOn = focusAfterDismissal(item.current);
            act(applyDismiss, key);
            goOn();
          }}
        >
          {say.dismiss}
        </Button>
      </div>
      {isWriting && <PartnerMessage seeker={seeker} partner={partner} />}
    </li>
  );
}
