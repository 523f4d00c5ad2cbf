import { opportunityMessages } from '../../language/opportunities.ts';
import { tellName } from '../../network/tell-apart.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { Icon } from '../../ui/Icon.tsx';
import { KindMark } from '../KindMark.tsx';
import { useLangOf, useLanguage, useMessages, useSelector } from '../use-app.ts';
import type { Choice } from './choices.ts';
import styles from './SeekerChoice.module.css';

type Chip = Pick<Choice, 'as' | 'id'>;

interface SaidChipsProps {
  readonly label: string;
  readonly chips: readonly Chip[];
  readonly onRemove: (chip: Chip) => void;
}

/** What was said of whoever asks; a press takes it back. */
export function SaidChips({ label, chips, onRemove }: SaidChipsProps) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const langOf = useLangOf();
  const network = useSelector(selectNetwork);
  return (
    <ul aria-label={label} className={styles.chips}>
      {chips.map((chip) => {
        const node = network.nodeIndex.get(chip.id) ?? -1;
        const kind = network.kinds.get(chip.as === 'kinds' ? chip.id : (network.nodes[node]?.kind ?? ''));
        if (!kind) return null;
        const name = chip.as === 'kinds' ? kind.label[language] : tellName(network, node, language);
        const text = chip.as === 'kinds' ? kind.label : network.nodes[node]?.label;
        return (
          <li key={`${chip.as} ${chip.id}`}>
            <button
              type="button"
              className={styles.chip}
              aria-label={say.forget(name)}
              title={say.forget(name)}
              onClick={() => onRemove(chip)}
            >
              <KindMark kind={kind} />
              <span lang={langOf(text)}>{name}</span>
              <Icon name="close" size={14} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
