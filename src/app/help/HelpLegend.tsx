import { filterMessages } from '../../language/filters.ts';
import { helpMessages } from '../../language/help.ts';
import { programmeMessages } from '../../language/programme.ts';
import { selectTieWords } from '../../store/holdings.ts';
import { selectDataset } from '../../store/selectors.ts';
import { ColourItems } from '../../views/ColourItems.tsx';
import { KindMark } from '../../views/KindMark.tsx';
import { useMessages, useSelector } from '../../views/use-app.ts';
import { Words } from '../../views/Words.tsx';
import styles from './HelpDialog.module.css';

/** How each way of drawing a tie looks: width in css px, colour, dashes as on the map; some relations alone have it. */
const TIES = [
  { message: 'tieStated', width: 1.4, colour: '--tie', dashes: undefined, weight: undefined },
  { message: 'tieInferred', width: 1.25, colour: '--tie-inferred', dashes: '4 3', weight: undefined },
  { message: 'tieSpine', width: 2.5, colour: '--tie-spine', dashes: undefined, weight: 'spine' },
  { message: 'tieQuiet', width: 1, colour: '--tie-quiet', dashes: undefined, weight: 'quiet' },
] as const;

/** The rings round numbers of the programme. */
const RINGS = { inferred: 'ringInferred', unstated: 'ringUnstated' } as const;

/** What shapes, sizes and lines mean. */
export function HelpLegend() {
  const say = useMessages(helpMessages);
  const sayTie = useMessages(filterMessages);
  const sayDay = useMessages(programmeMessages);
  const { kinds, relations, nodes } = useSelector(selectDataset);
  const { hasInferred, looks, certainties } = useSelector(selectTieWords);
  const ties = TIES.filter(({ message, weight }) =>
    message === 'tieInferred'
      ? hasInferred
      : weight === undefined || relations.some((relation) => relation.weight === weight),
  );
  return (
    <>
      <p>{say.readKinds}</p>
      <ul className={styles.kinds}>
        {kinds.map((kind) => (
          <li key={kind.id}>
            <KindMark kind={kind} />
            <span className="clamped">
              <Words text={kind.plural} />
            </span>
          </li>
        ))}
        <ColourItems />
      </ul>
      <p>{say.readSize}</p>
      <ul className={styles.ties}>
        {ties.map(({ message, width, colour, dashes }) => (
          <li key={message}>
            <svg aria-hidden="true" width="32" height="12">
              <path d="M0 6H32" stroke={`var(${colour})`} strokeWidth={width} strokeDasharray={dashes} />
            </svg>
            {say[message]}
          </li>
        ))}
        {looks.map((look) => (
          <li key={look}>
            <svg aria-hidden="true" width="32" height="12">
              <path d="M0 6H32" stroke="var(--tie)" strokeWidth={look === 'weighted' ? 4 : 1.4} />
              {look === 'pointed' && <path d="M32 6L24 9.4V2.6Z" fill="var(--tie)" />}
            </svg>
            {sayTie[look]}
          </li>
        ))}
      </ul>
      {certainties.has('low') && <p>{say.readLow}</p>}
      {(['inferred', 'unstated'] as const).map(
        (basis) =>
          nodes.some(({ session }) => session?.dayBasis === basis) && <p key={basis}>{sayDay[RINGS[basis]]}</p>,
      )}
      <p>{say.readPin}</p>
      <p>{say.readPlace}</p>
    </>
  );
}
