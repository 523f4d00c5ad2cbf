import { useEffect, useEffectEvent } from 'react';
import { recallReading } from '../../intake/draft/recall-choices.ts';
import { selectReports } from '../../store/reports.ts';
import { useSelector } from '../use-app.ts';
import { isLetIn, type Readings } from './read-brought.ts';
import type { Brought } from './strangers-port.ts';

type How = Pick<Brought, 'encoding' | 'withHidden'>;

/** Has the very files that came into the open network before read as was chosen then: nobody is asked that twice. */
export function useReadAgain(readings: Readings | null, readOtherwise: (name: string, how: How) => void): void {
  const reports = useSelector(selectReports);
  const recall = useEffectEvent((read: Readings | null) => {
    for (const { brought, reading } of read?.files ?? []) {
      if (!isLetIn(reading) || reading.print === undefined) continue;
      const before = recallReading(reports, { file: brought.name, print: reading.print });
      // What has been chosen since counts.
      const how: How = {
        ...(brought.encoding === undefined && before.encoding && { encoding: before.encoding }),
        ...(brought.withHidden === undefined && before.withHidden && { withHidden: true }),
      };
      if (Object.keys(how).length > 0) readOtherwise(brought.name, how);
    }
  });
  useEffect(() => recall(readings), [readings]);
}
