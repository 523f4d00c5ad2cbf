import type { MeetingGroup } from '../../analysis/meeting/meeting.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { methodMessages } from '../../language/opportunities-method.ts';
import { useMessages } from '../use-app.ts';
import own from './Method.module.css';
import styles from './OpportunitiesPanel.module.css';

/** How whom to meet is found and what each group's order is worth, folded away. */
export function Method({ groups }: { readonly groups: readonly MeetingGroup[] }) {
  const say = useMessages(methodMessages);
  const sayGroup = useMessages(opportunityMessages);
  const tried = groups.flatMap(({ trial, ...group }) => (trial && trial.ties > 0 ? [{ ...group, trial }] : []));
  return (
    <details className={styles.section}>
      <summary>{say.method}</summary>
      <div className={own.method}>
        {[say.who, say.close, say.cause, say.doors, say.learn, say.strength, say.introducers].map((text) => (
          <p key={text}>{text}</p>
        ))}
        {tried.length === 0 ? (
          <p>{say.notTried}</p>
        ) : (
          <>
            <p>{say.tried}</p>
            <table className={own.table}>
              <thead>
                <tr>
                  <th scope="col">{say.group}</th>
                  <th scope="col">{say.own}</th>
                  <th scope="col">{say.plain}</th>
                  <th scope="col">{say.auc}</th>
                  <th scope="col">{say.plain}</th>
                  <th scope="col">{say.order}</th>
                </tr>
              </thead>
              <tbody>
                {tried.map(({ reason, by, trial, isBelowChance }) => (
                  <tr key={reason}>
                    <th scope="row">{sayGroup.group(reason)}</th>
                    <td>{say.hitsValue(trial.own.hits)}</td>
                    <td>{say.hitsValue(trial.plain.hits)}</td>
                    <td>{say.aucValue(trial.own.auc)}</td>
                    <td>{say.aucValue(trial.plain.auc)}</td>
                    <td>
                      {say.by(by)}
                      {isBelowChance && `; ${say.belowChance}`}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className={styles.note}>{say.aucNote(tried[0]?.trial.ties ?? 0, tried[0]?.trial.chance.hits ?? 0)}</p>
          </>
        )}
        <p>{say.same}</p>
        <p>{say.modest}</p>
      </div>
    </details>
  );
}
