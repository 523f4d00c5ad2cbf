import { tellOwnColours } from '../../language/own-colours.ts';
import { selectOwnColours } from '../../store/holdings.ts';
import { ColourMark } from '../ColourMark.tsx';
import { useLanguage, useSelector } from '../use-app.ts';
import styles from './TieLegend.module.css';

/** What the colours of single entries stand for; nothing where all have that of their kind. */
export function ColourRows() {
  const told = useSelector(selectOwnColours);
  const language = useLanguage();
  return tellOwnColours(told, language).map(({ colours, label }) => (
    <p key={colours.join()} className={styles.look}>
      <ColourMark colours={colours} />
      <span className="clamped">{label}</span>
    </p>
  ));
}
