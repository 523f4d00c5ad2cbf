import { tellOwnColours } from '../language/own-colours.ts';
import { selectOwnColours } from '../store/holdings.ts';
import { ColourMark } from './ColourMark.tsx';
import { useLanguage, useSelector } from './use-app.ts';

/** What the colours of single entries stand for, as items of a legend; nothing where all have that of their kind. */
export function ColourItems() {
  const told = useSelector(selectOwnColours);
  const language = useLanguage();
  return tellOwnColours(told, language).map(({ colours, label }) => (
    <li key={colours.join()}>
      <ColourMark colours={colours} />
      <span className="clamped">{label}</span>
    </li>
  ));
}
