import { shareMessages } from '../../language/share.ts';
import type { CardPart } from '../../snapshot/picture/caption.ts';
import { useMessages } from '../use-app.ts';
import type { Choice } from './choice.ts';
import styles from './Export.module.css';

interface CardOptionsProps {
  readonly choice: Choice;
  readonly onChoice: (change: Partial<Choice>) => void;
  /** The parts that have something to say. */
  readonly parts: readonly CardPart[];
}

/** What stands round the map, part by part, and whether it has a ground. */
export function CardOptions({ choice, onChoice, parts }: CardOptionsProps) {
  const say = useMessages(shareMessages);
  const { omitted } = choice;
  const toggle = (part: CardPart, isWanted: boolean) =>
    onChoice({ omitted: isWanted ? omitted.filter((other) => other !== part) : [...omitted, part] });
  const toCheck = (key: string, label: string, isOn: boolean, onToggle: (isOn: boolean) => void) => (
    <label key={key} className={styles.check}>
      <input type="checkbox" checked={isOn} onChange={(event) => onToggle(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset className={styles.group}>
      <legend>{say.options}</legend>
      {toCheck('background', say.background, choice.background, (background) => onChoice({ background }))}
      {toCheck('caption', say.caption, choice.caption, (caption) => onChoice({ caption }))}
      {choice.caption && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset within the fieldset would be read out twice
        <div role="group" aria-label={say.caption} className={styles.parts}>
          {parts.map((part) =>
            toCheck(part, say.cardPart(part), !omitted.includes(part), (isWanted) => toggle(part, isWanted)),
          )}
        </div>
      )}
    </fieldset>
  );
}
