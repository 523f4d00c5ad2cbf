import type { ReactNode } from 'react';
import { at } from '../../base/assert.ts';
import { chosenMessages } from '../../language/chosen.ts';
import { buildSentence } from '../../network/build-sentence.ts';
import type { Link } from '../../network/neighbours.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { toRem } from '../../ui/to-rem.ts';
import panel from '../Panel.module.css';
import { useLangOf, useLanguage, useMessages, useSelector, useVisibility } from '../use-app.ts';
import { Addresses } from './Addresses.tsx';
import styles from './DetailsPanel.module.css';
import { Folio } from './Folio.tsx';
import { NodeName } from './NodeName.tsx';
import { useWalk } from './walk.ts';

interface LinkItemProps {
  readonly link: Link;
  /** Says so when the map leaves the tie out. */
  readonly marksLeftOut: boolean;
  /** What speaks against it. */
  readonly children?: ReactNode;
}

/** One tie of the node: who is at its other end, and how it is known. */
export function LinkItem({ link, marksLeftOut, children }: LinkItemProps) {
  const say = useMessages(chosenMessages);
  const language = useLanguage();
  const langOf = useLangOf();
  const network = useSelector(selectNetwork);
  const isShown = useVisibility().edges[link.edge] === 1;
  const walk = useWalk();
  const edge = at(network.edges, link.edge);
  const paraphrase = edge.evidence?.paraphrase;
  const lang = langOf(paraphrase);
  const said = [
    edge.rule && say.rule(edge.rule[language]),
    edge.certainty && edge.certainty !== 'high' && say.certainty(edge.certainty),
  ].filter(Boolean);
  const label = say.openTie(buildSentence(network, link.edge, language));
  return (
    <li className={styles.link}>
      <Folio paragraphs={edge.evidence?.paragraphs} />
      <div>
        <div className={styles.linkHead}>
          <div className={styles.linkName}>
            <NodeName node={link.other} look="strong" />
            {edge.layer === 'inferred' && <span className={styles.tag}>{say.inferred}</span>}
            {marksLeftOut && !isShown && <span className={styles.tag}>{say.notShown}</span>}
          </div>
          <button type="button" className={styles.open} aria-label={label} title={label} onClick={() => walk(edge.id)}>
            <svg aria-hidden="true" width={toRem(12)} height={toRem(12)} viewBox="0 0 12 12">
              <path d="M4 1.5 8.5 6 4 10.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </button>
        </div>
        {(paraphrase || said.length > 0) && (
          <p>
            {lang ? <span lang={lang}>{paraphrase?.[language]}</span> : paraphrase?.[language]} {said.join(' ')}
          </p>
        )}
        <Addresses addresses={edge.evidence?.sources} />
        {edge.note && (
          <p className={panel.quiet} lang={langOf(edge.note)}>
            {edge.note[language]}
          </p>
        )}
        {children}
      </div>
    </li>
  );
}
