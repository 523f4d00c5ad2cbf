import { useMemo } from 'react';
import { type Introducer, type Partner, rateIntroduction } from '../../analysis/meeting/meeting.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { areFirm } from '../../network/doubt.ts';
import { selectMasked } from '../../store/for-others.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { NodeButton } from '../NodeButton.tsx';
import { Said } from '../Said.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { listHelpers } from './list-recipients.ts';
import { NamedInWords } from './NamedInWords.tsx';
import { hasNamesInWords } from './names-in-words.ts';
import styles from './PartnerItem.module.css';
import { listNamed, tellIntroducer, tellTheChain, tellThoseThere, tellWitness } from './tell-partner.ts';
import { WrittenTo } from './WrittenTo.tsx';

interface WhoHelpsProps {
  /** Who asks, by index; -1: somebody who is not on the map. */
  readonly seeker: number;
  /** Without whoever signs the letters among those who can be asked. */
  readonly partner: Partner;
  /** The event at which that one was and the partner too, by index; -1: none. */
  readonly writerAt: number;
}

/** Whom to write to, where that is somebody else, and who can introduce, with how they know either side. */
export function WhoHelps({ seeker, partner, writerAt }: WhoHelpsProps) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const masked = useSelector(selectMasked);
  const { node, contact, present } = partner;
  // The letter offers the same ones.
  const { introducers, chain } = useMemo(() => listHelpers(masked, partner), [masked, partner]);
  const isInWords = contact === null && hasNamesInWords(network, node, language);
  const isAlone = introducers.length === 0 && chain === null;
  const told = tellThoseThere(network, seeker, present, language, writerAt);
  const tell = (introducer: Introducer) => (
    <Said
      words={`${tellIntroducer(network, introducer, seeker, language).join('; ')}.`}
      nodes={listNamed(introducer)}
      edges={[...introducer.toSeeker.edges, ...introducer.toPartner.edges]}
    />
  );
  return (
    <>
      {contact === null && !isInWords && (
        <p className={styles.quiet}>{isAlone && told === '' ? say.nobodyKnown : say.noContact}</p>
      )}
      {isInWords && <NamedInWords node={node} />}
      {contact && contact.as !== 'self' && <WrittenTo node={node} contact={contact} />}
      {told !== '' && (
        <p>
          <Said
            words={`${told} ${tellWitness(isAlone, language)}`}
            nodes={[seeker, writerAt, ...present.flatMap((one) => [one.node, one.toPartner.through])]}
          />
        </p>
      )}
      {isAlone && told === '' && (contact || isInWords) && <p className={styles.quiet}>{say.noIntroducer}</p>}
      {introducers.length > 0 && (
        <div>
          <p className={styles.label}>{say.introducers}</p>
          <ul aria-label={say.introducers} className={styles.helpers}>
            {introducers.map((introducer) => (
              <li key={introducer.node}>
                <Asked introducer={introducer} /> <HowWell introducer={introducer} />{' '}
                <span className={styles.quiet}>{tell(introducer)}</span>
                <NobodyThere introducer={introducer} partner={node} />
              </li>
            ))}
          </ul>
          {introducers.some((one) => rateIntroduction(one) === 'faint') && (
            <p className={styles.quiet}>{say.howFaint}</p>
          )}
          {introducers.length === 1 && chain === null && <p className={styles.quiet}>{say.nobodyElse}</p>}
        </div>
      )}
      {chain && (
        <div>
          <p className={styles.label}>{say.chain}</p>
          <p>
            <Asked introducer={chain.first} />{' '}
            <span className={styles.quiet}>
              <Said
                words={`${tellTheChain(network, chain, language)}.`}
                nodes={[chain.first.toSeeker, chain.first.toPartner, chain.onward].flatMap((link) => [
                  link.whom,
                  link.through,
                ])}
                edges={[...chain.first.toSeeker.edges, ...chain.first.toPartner.edges, ...chain.onward.edges]}
              />
            </span>
          </p>
        </div>
      )}
    </>
  );
}

/** How good an introduction by somebody is. */
function HowWell({ introducer }: { readonly introducer: Introducer }) {
  const say = useMessages(opportunityMessages);
  const strength = rateIntroduction(introducer);
  return (
    <span className={styles.strength} data-strength={strength}>
      ({say.strength(strength)})
    </span>
  );
}

interface NobodyThereProps {
  readonly introducer: Introducer;
  /** To whom they are to introduce. */
  readonly partner: number;
}

/** Of a body of which nobody has an entry whom its record names, or that it names nobody. */
function NobodyThere({ introducer: { node, contact }, partner }: NobodyThereProps) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  if (contact !== null && areFirm(network, contact.edges)) return null;
  if (contact !== null || !hasNamesInWords(network, node, language)) {
    return <p className={styles.quiet}>{say.nobodyThere}</p>;
  }
  return <NamedInWords node={node} but={partner} />;
}

/** Who could be asked; of a body with the person who is written to for it, where that is sure. */
function Asked({ introducer: { node, contact } }: { readonly introducer: Introducer }) {
  const say = useMessages(opportunityMessages);
  const network = useSelector(selectNetwork);
  const isThrough = contact !== null && contact.node !== node && areFirm(network, contact.edges);
  return (
    <>
      <NodeButton node={node} look="text" isShort />
      {isThrough && (
        <>
          {' '}
          ({say.through} <NodeButton node={contact.node} look="text" isShort />)
        </>
      )}
    </>
  );
}
