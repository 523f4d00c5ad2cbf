import { buildTakeaway } from '../../language/takeaway.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useLanguage, useSelector, useVisibility } from '../use-app.ts';
import { Words } from '../Words.tsx';
import { CompareOffer } from './CompareOffer.tsx';
import { MeetingOffer } from './MeetingOffer.tsx';
import { NetworksOffer } from './NetworksOffer.tsx';
import own from './Overview.module.css';
import { TourOffer } from './TourOffer.tsx';

/** What the map shows and why, in the dataset's own words; what is on it now, counted; the way into its tour; of several editions also the way to what differs between them. */
export function OverviewLead() {
  const language = useLanguage();
  const { dataset } = useSelector(selectNetwork);
  const { summary } = dataset.meta;
  const { counted } = useVisibility();
  const isPhone = useSelector(({ moment }) => moment.isPhone);
  return (
    <>
      {/* Beneath the map of a phone the words alone would fill what one sees. */}
      {isPhone && (
        <div className={panel.ways}>
          <MeetingOffer />
        </div>
      )}
      {summary && (
        <p className={panel.lead}>
          <Words text={summary} />
        </p>
      )}
      <TourOffer>
        {!isPhone && <MeetingOffer />}
        <NetworksOffer />
      </TourOffer>
      <p className={summary ? own.takeaway : panel.lead}>{buildTakeaway(dataset, counted, language)}</p>
      <CompareOffer />
    </>
  );
}
