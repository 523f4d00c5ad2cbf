import panel from '../Panel.module.css';
import styles from './DetailsPanel.module.css';

interface LeftOutNoticeProps {
  readonly text: string;
  readonly action: string;
  readonly onShow: () => void;
  /** For what is left out at the start already and need not alarm. */
  readonly isQuiet?: boolean;
}

/** Says that the filters leave something out of the map, with a way to bring it back. */
export function LeftOutNotice({ text, action, onShow, isQuiet = false }: LeftOutNoticeProps) {
  return (
    <p className={isQuiet ? styles.note : styles.leftOut}>
      <span>{text}</span>{' '}
      <button type="button" className={panel.textButton} onClick={onShow}>
        {action}
      </button>
    </p>
  );
}
