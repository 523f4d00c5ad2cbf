import { type ReactNode, useId } from 'react';
import styles from './Edit.module.css';

/** How a control refers to its label and to the words below it. */
export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps {
  readonly label: string;
  /** The id of the control, where something else must find it. */
  readonly id?: string | undefined;
  readonly hint?: string | undefined;
  /** Why what stands in it is not taken; empty where it is. */
  readonly fault?: string;
  /** What stands beside the label. */
  readonly beside?: ReactNode;
  readonly children: (ids: FieldIds) => ReactNode;
}

/** A control below its label, with what there is to say about it. */
export function Field({ label, id: wanted, hint, fault = '', beside, children }: FieldProps) {
  const own = useId();
  const id = wanted ?? own;
  const about = `${own}about`;
  return (
    <div className={styles.field}>
      {beside ? (
        <div className={styles.head}>
          <label htmlFor={id}>{label}</label>
          {beside}
        </div>
      ) : (
        <label htmlFor={id}>{label}</label>
      )}
      {children({
        id,
        'aria-describedby': hint || fault ? about : undefined,
        'aria-invalid': fault ? true : undefined,
      })}
      <div id={about}>
        {hint && !fault && <p className={styles.hint}>{hint}</p>}
        <p role="status" className={styles.fault}>
          {fault}
        </p>
      </div>
    </div>
  );
}
