import { LAYERS } from '../../dataset/vocabulary.ts';
import { filterMessages } from '../../language/filters.ts';
import { NO_FILTERS } from '../../network/filters.ts';
import { selectTieWords } from '../../store/holdings.ts';
import { selectNetwork } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import { useLangOf, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { Facet } from './Facet.tsx';
import { OptionRow } from './OptionRow.tsx';
import { strikeOut } from './strike-out.ts';
import styles from './TieLegend.module.css';
import { TieMark } from './TieMark.tsx';
import { useFacet } from './use-facet.ts';

const hasSpine = (state: State) => selectNetwork(state).dataset.relations.some(({ weight }) => weight === 'spine');

/** How ties are drawn, which is also what switches their layers on and off; nothing where all are drawn alike. */
export function TieLegend() {
  const say = useMessages(filterMessages);
  const showsSpine = useSelector(hasSpine);
  const { chosen, counts, replace, lift } = useFacet('layers');
  const { hasInferred, hasSource, looks: own, hued, ownColour } = useSelector(selectTieWords);
  const language = useLanguage();
  const langOf = useLangOf();
  const hasLayers = hasInferred || chosen.length > 0;
  const looks = [...(showsSpine ? (['spine'] as const) : []), ...own];
  if (!hasLayers && looks.length + hued.length === 0 && !ownColour) return null;
  const on = chosen.length > 0 ? chosen : LAYERS;
  const toggle = (layer: string) => {
    const left = strikeOut(LAYERS, on, layer);
    replace(left.length === LAYERS.length ? NO_FILTERS.layers : left);
  };
  return (
    <Facet name={say.ties} isActive={chosen.length > 0} onClear={lift}>
      {(hasLayers ? LAYERS : []).map((layer) => (
        <OptionRow
          key={layer}
          look="keep"
          option={layer}
          tie={layer}
          name={layer === 'stated' && !hasSource ? say.statedAlone : say[layer]}
          count={counts.get(layer) ?? 0}
          isChecked={on.includes(layer)}
          onToggle={toggle}
        />
      ))}
      {hued.map(({ id, label, hue, colour }) => (
        <p key={id} className={styles.look}>
          <TieMark look="stated" hue={hue} colour={colour} />
          <span className="clamped" lang={langOf(label)}>
            {label[language]}
          </span>
        </p>
      ))}
      {ownColour && (
        <p className={styles.look}>
          <TieMark look="stated" colour={ownColour} />
          {say.ownTies}
        </p>
      )}
      {looks.map((look) => (
        <p key={look} className={styles.look}>
          <TieMark look={look} />
          {say[look]}
        </p>
      ))}
    </Facet>
  );
}
