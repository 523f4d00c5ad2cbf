import { useEffect, useMemo, useState } from 'react';
import { SCREENS } from '../../base/measures.ts';
import type { Layer } from '../../dataset/vocabulary.ts';
import { embedMessages } from '../../language/embed.ts';
import { filterMessages } from '../../language/filters.ts';
import { selectTieWords } from '../../store/holdings.ts';
import { selectCounted, selectNetwork } from '../../store/selectors.ts';
import { ColourItems } from '../../views/ColourItems.tsx';
import { CompareMarks } from '../../views/filters/CompareMarks.tsx';
import { TieMark } from '../../views/filters/TieMark.tsx';
import { KindMark } from '../../views/KindMark.tsx';
import { useLangOf, useLanguage, useMessages, useSelector } from '../../views/use-app.ts';
import { useMedia } from '../../views/use-media.ts';
import styles from './Embed.module.css';
import { EmbedPath } from './EmbedPath.tsx';

const LOOKS = ['stated', 'inferred', 'spine'] as const;

/** How the map draws a tie: an inferred one is dashed even where it is one of the event itself. */
const toLook = (layer: Layer, weight: string | undefined): (typeof LOOKS)[number] =>
  layer === 'inferred' ? 'inferred' : weight === 'spine' ? 'spine' : 'stated';

/** What is on the map, as far as it is not faded: a line below it where there is room, else folded. */
export function EmbedLegend() {
  const say = useMessages(embedMessages);
  const sayTie = useMessages(filterMessages);
  const language = useLanguage();
  const langOf = useLangOf();
  const network = useSelector(selectNetwork);
  const { nodes, edges } = useSelector(selectCounted);
  const { hasInferred, hasSource, looks, hued, ownColour } = useSelector(selectTieWords);
  const isRoomy = useMedia(SCREENS['roomy-frame']);
  const [isOpen, setOpen] = useState(isRoomy);
  useEffect(() => setOpen(isRoomy), [isRoomy]);
  const shown = useMemo(() => {
    const kinds = new Set(network.nodes.filter((_, index) => nodes[index] === 1).map(({ kind }) => kind));
    const drawn = network.edges.filter((_, index) => edges[index] === 1);
    const looks = new Set(drawn.map(({ layer, relation }) => toLook(layer, network.relations.get(relation)?.weight)));
    return { kinds: network.dataset.kinds.filter(({ id }) => kinds.has(id)), looks };
  }, [network, nodes, edges]);
  return (
    <details className={styles.legend} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.legend}</summary>
      <ul>
        {shown.kinds.map((kind) => (
          <li key={kind.id}>
            <KindMark kind={kind} />
            <span className="clamped" lang={langOf(kind.plural)}>
              {kind.plural[language]}
            </span>
          </li>
        ))}
        <ColourItems />
        {LOOKS.filter((look) => shown.looks.has(look) && (hasInferred || shown.looks.has('spine'))).map((look) => (
          <li key={look}>
            <TieMark look={look} />
            {look === 'stated' && !hasSource ? sayTie.statedAlone : sayTie[look]}
          </li>
        ))}
        {hued.map(({ id, label, hue, colour }) => (
          <li key={id}>
            <TieMark look="stated" hue={hue} colour={colour} />
            <span className="clamped" lang={langOf(label)}>
              {label[language]}
            </span>
          </li>
        ))}
        {ownColour && (
          <li>
            <TieMark look="stated" colour={ownColour} />
            {sayTie.ownTies}
          </li>
        )}
        {looks.map((look) => (
          <li key={look}>
            <TieMark look={look} />
            {sayTie[look]}
          </li>
        ))}
        <CompareMarks />
        <EmbedPath />
      </ul>
    </details>
  );
}
