import { buildTakeaway } from '../../language/takeaway.ts';
import { selectNetwork, selectVisibility } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useLanguage, useSelector } from '../use-app.ts';
import { CompareOffer } from './CompareOffer.tsx';

/** What the map shows, in a few sentences; of several editions also the way to what differs between them. */
export function OverviewLead() {
  const language = useLanguage();
  const { dataset } = useSelector(selectNetwork);
  const { nodes } = useSelector(selectVisibility);
  return (
    <>
      <p className={panel.lead}>{buildTakeaway(dataset, nodes, language)}</p>
      <CompareOffer />
    </>
  );
}
