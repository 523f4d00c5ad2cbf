import { filterMessages } from '../../language/filters.ts';
import { useMessages } from '../use-app.ts';
import { Facet } from './Facet.tsx';
import { Segments } from './Segments.tsx';
import { useFacet } from './use-facet.ts';

const ANY = '';

/** The days of the programme, one at a time; nothing where the dataset has no sessions. */
export function DayChoice() {
  const say = useMessages(filterMessages);
  const { chosen, counts, replace, lift } = useFacet('days');
  const days = [...counts.keys()].filter((day) => day !== 'unstated');
  const hasUnstated = counts.has('unstated');
  if (counts.size < 2) return null;
  const segments = [
    { value: ANY, name: days.length === 2 && !hasUnstated ? say.both : say.all },
    ...days.map((day) => ({ value: day, name: say.day(day), count: counts.get(day) })),
    ...(hasUnstated ? [{ value: 'unstated', name: say.unstated, count: counts.get('unstated'), isWide: true }] : []),
  ];
  // An address may ask for several days at once: then no segment says it, but the chips do.
  const value = chosen.length > 1 ? null : (chosen[0] ?? ANY);
  return (
    <Facet name={say.days} isActive={chosen.length > 0} onClear={lift}>
      <Segments segments={segments} value={value} onChoose={(day) => replace(day === ANY ? [] : [day])} />
    </Facet>
  );
}
