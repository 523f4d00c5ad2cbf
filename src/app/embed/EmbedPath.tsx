import { shareMessages } from '../../language/share.ts';
import { selectEmphasis } from '../../store/select-emphasis.ts';
import { toRem } from '../../ui/to-rem.ts';
import { useMessages, useNames, useSelector } from '../../views/use-app.ts';

/** The path that is drawn, as an item of the legend; nothing where none is. */
export function EmbedPath() {
  const say = useMessages(shareMessages);
  const nameOf = useNames();
  const trail = useSelector((state) => selectEmphasis(state)?.trail?.nodes);
  const [start, goal] = [trail?.[0], trail?.at(-1)];
  if (!trail || start === undefined || goal === undefined) return null;
  return (
    <li>
      <svg aria-hidden="true" width={toRem(26)} height={toRem(20)} viewBox="0 0 26 20">
        <line x1={3} x2={26} y1={10} y2={10} stroke="var(--path)" strokeWidth={4} />
      </svg>
      <span className="clamped">{say.path(nameOf(start), nameOf(goal), trail.length - 1)}</span>
    </li>
  );
}
