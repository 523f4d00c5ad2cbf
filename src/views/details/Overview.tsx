import { useMemo } from 'react';
import { at } from '../../base/assert.ts';
import { detailsMessages } from '../../language/details.ts';
import { buildTakeaway } from '../../language/takeaway.ts';
import { tieMessages } from '../../language/ties.ts';
import { selectNetwork, selectVisibility } from '../../store/selectors.ts';
import { Editing } from '../Editing.tsx';
import panel from '../Panel.module.css';
import { useLangOf, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './DetailsPanel.module.css';
import { NodeName } from './NodeName.tsx';
import own from './Overview.module.css';
import { OverviewFoot } from './OverviewFoot.tsx';
import { OverviewGrounds } from './OverviewGrounds.tsx';
import { PanelHead } from './PanelHead.tsx';
import { rankNodes } from './rank.ts';
import { SourceList } from './SourceList.tsx';

/** How many of the most connected nodes are named. */
const RANKED = 8;

/** What the map shows as a whole, and what it was made from. */
export function Overview() {
  const say = useMessages(detailsMessages);
  const sayTies = useMessages(tieMessages);
  const language = useLanguage();
  const langOf = useLangOf();
  const network = useSelector(selectNetwork);
  const visibility = useSelector(selectVisibility);
  const { meta } = network.dataset;
  const ranked = useMemo(() => rankNodes(network, visibility, RANKED), [network, visibility]);
  return (
    <>
      <PanelHead
        kicker={<span>{[say.overview, meta.edition?.[language]].filter(Boolean).join(' · ')}</span>}
        heading={<span lang={langOf(meta.title)}>{meta.title[language]}</span>}
        isClosable={false}
      />
      <p className={panel.lead}>{buildTakeaway(network.dataset, visibility.nodes, language)}</p>
      <Editing>{({ NetworkFields }) => <NetworkFields />}</Editing>
      {ranked.length > 0 && (
        <div className={styles.section}>
          <h3>{say.mostConnected}</h3>
          <ol className={own.ranking} aria-label={say.mostConnected}>
            {ranked.map((node) => (
              <li key={node}>
                <NodeName node={node} />
                <span aria-hidden="true" className={own.leader} />
                <span aria-hidden="true" className={own.count}>
                  {sayTies.count(at(visibility.shownTies, node), at(network.degree, node))}
                </span>
                <span className="visually-hidden">
                  {sayTies.ties(at(visibility.shownTies, node), at(network.degree, node))}
                </span>
              </li>
            ))}
          </ol>
        </div>
      )}
      {meta.sources.length > 0 && (
        <details className={styles.section} open>
          <summary>{say.source}</summary>
          <SourceList sources={meta.sources} hasNotes />
        </details>
      )}
      <OverviewGrounds />
      <OverviewFoot />
    </>
  );
}
