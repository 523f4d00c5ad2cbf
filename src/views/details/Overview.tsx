import { detailsMessages } from '../../language/details.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Editing } from '../Editing.tsx';
import { useLangOf, useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './DetailsPanel.module.css';
import { MostTies } from './MostTies.tsx';
import { OverviewFoot } from './OverviewFoot.tsx';
import { OverviewGrounds } from './OverviewGrounds.tsx';
import { OverviewLead } from './OverviewLead.tsx';
import { PanelHead } from './PanelHead.tsx';
import { SourceList } from './SourceList.tsx';

/** What the map shows as a whole, and what it was made from. */
export function Overview() {
  const say = useMessages(detailsMessages);
  const language = useLanguage();
  const langOf = useLangOf();
  const network = useSelector(selectNetwork);
  const { id } = useSelector((state) => state.document);
  const { meta } = network.dataset;
  return (
    <>
      <PanelHead
        kicker={<span>{[say.overview, meta.edition?.[language]].filter(Boolean).join(' · ')}</span>}
        heading={<span lang={langOf(meta.title)}>{meta.title[language]}</span>}
        isClosable={false}
      />
      <OverviewLead />
      <Editing>
        {({ NetworkFields, Reports }) => (
          <>
            {/* Another network has fields of its own: what was half typed was meant for the last one. */}
            <NetworkFields key={id} />
            <Reports />
          </>
        )}
      </Editing>
      <MostTies />
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
