import { Fragment } from 'react';
import { markWords } from '../dataset/marked-words.ts';
import type { LocalText } from '../dataset/text.ts';
import { selectNetwork } from '../store/selectors.ts';
import { useLanguage, useSelector } from './use-app.ts';

interface SaidProps {
  /** A sentence that these texts, and names of the network, were put into. */
  readonly words: string;
  readonly texts?: readonly (LocalText | undefined)[];
  /** Nodes that the sentence names, by index. */
  readonly nodes?: readonly number[];
  /** Ties that it tells, by index: their ends and their relations are in it. */
  readonly edges?: readonly number[];
}

/** A sentence of the page with words of the network in it, each with its language where that is not the page's. */
export function Said({ words, texts = [], nodes = [], edges = [] }: SaidProps) {
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const ends = edges.flatMap((edge) => [network.source[edge] ?? -1, network.target[edge] ?? -1]);
  const named = [...nodes, ...ends].flatMap((node) => {
    const record = network.nodes[node];
    // Names that are the same are told apart by their kinds.
    return record ? [record.label, record.short, network.kinds.get(record.kind)?.label] : [];
  });
  const relations = edges.map((edge) => network.relations.get(network.edges[edge]?.relation ?? '')?.label);
  const all = [...texts, ...named, ...relations].filter((text) => text !== undefined);
  return markWords(words, all, language, network.dataset.meta.languages).map(([piece, lang], place) =>
    lang === undefined ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a sentence have nothing but their place
      <Fragment key={place}>{piece}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a sentence have nothing but their place
      <span key={place} lang={lang}>
        {piece}
      </span>
    ),
  );
}
