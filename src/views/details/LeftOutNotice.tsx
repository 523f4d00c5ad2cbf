import styles from './DetailsPanel.module.css';

interface LeftOutNoticeProps {
  readonly text: string;
  readonly action: string;
  readonly onShow: () => void;
}

/** Says that the filters leave something out of the map, with a way to bring it back. */
export function LeftOutNotice({ text, action, onShow }: LeftOutNoticeProps) {
  return (
    <p className={styles.leftOut}>
      <span>{text}</span>{' '}
      <button type="button" className={styles.textButton} onClick={onShow}>
        {action}
      </button>
    </p>
  );
}
