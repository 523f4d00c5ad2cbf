import { CERTAINTIES, LAYERS } from '../../dataset/schema.ts';
import { filterMessages } from '../../language/filters.ts';
import { NO_FILTERS } from '../../network/filters.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { useMessages, useSelector } from '../use-app.ts';
import { Facet } from './Facet.tsx';
import { OptionRow } from './OptionRow.tsx';
import { strikeOut } from './strike-out.ts';
import styles from './TieLegend.module.css';
import { TieMark } from './TieMark.tsx';
import { useFacet } from './use-facet.ts';

/** How ties are drawn, which is also what switches them on and off: by layer and by certainty. */
export function TieLegend() {
  const say = useMessages(filterMessages);
  const hasSpine = useSelector((state) =>
    selectNetwork(state).dataset.relations.some(({ weight }) => weight === 'spine'),
  );
  const layers = useFacet('layers');
  const certainties = useFacet('certainties');
  const layersOn = layers.chosen.length > 0 ? layers.chosen : LAYERS;
  const certaintiesOn = certainties.chosen.length > 0 ? certainties.chosen : CERTAINTIES;
  const toggleLayer = (layer: string) => {
    const on = strikeOut(LAYERS, layersOn, layer);
    layers.replace(on.length === LAYERS.length ? NO_FILTERS.layers : on);
  };
  const toggleCertainty = (certainty: string) => certainties.replace(strikeOut(CERTAINTIES, certaintiesOn, certainty));
  const isRest =
    certaintiesOn.length === NO_FILTERS.certainties.length &&
    NO_FILTERS.certainties.every((certainty) => certaintiesOn.includes(certainty));
  return (
    <>
      <Facet name={say.ties} isActive={layers.chosen.length > 0} onClear={layers.lift}>
        {LAYERS.map((layer) => (
          <OptionRow
            key={layer}
            look="keep"
            mark={<TieMark look={layer} />}
            name={say[layer]}
            count={layers.counts.get(layer) ?? 0}
            isChecked={layersOn.includes(layer)}
            onToggle={() => toggleLayer(layer)}
          />
        ))}
        {hasSpine && (
          <p className={styles.spine}>
            <TieMark look="spine" />
            {say.spine}
          </p>
        )}
      </Facet>
      <Facet name={say.certainties} isActive={!isRest} onClear={certainties.lift}>
        {CERTAINTIES.map((certainty) => (
          <OptionRow
            key={certainty}
            look="tick"
            name={say[certainty]}
            count={certainties.counts.get(certainty) ?? 0}
            isChecked={certaintiesOn.includes(certainty)}
            onToggle={() => toggleCertainty(certainty)}
          />
        ))}
      </Facet>
    </>
  );
}
