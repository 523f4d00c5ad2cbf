import { reportMessages } from '../../language/intake-report.ts';
import { selectReports } from '../../store/reports.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './ReportList.module.css';
import { saveReport } from './save-report.ts';

/** What was brought into the network, latest first, each with its report to save. */
export function ReportList() {
  const say = useMessages(reportMessages);
  const language = useLanguage();
  const reports = useSelector(selectReports);
  if (reports.length === 0) return null;
  return (
    <details className={styles.reports}>
      <summary>{say.title(reports.length)}</summary>
      <p>{say.help}</p>
      <ul>
        {reports.toReversed().map(({ at, files, nodes, ties, lines }) => (
          <li key={at}>
            <p>
              <span dir="auto">{files.join(', ')}</span>,{' '}
              {new Date(at).toLocaleDateString(language, { dateStyle: 'medium' })}: {say.told(nodes, ties)}
            </p>
            <Button
              icon="download"
              aria-label={say.save(files.join(', '))}
              onClick={() => saveReport(lines, files, language)}
            >
              {say.saveShort}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
