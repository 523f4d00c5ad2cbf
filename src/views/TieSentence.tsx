import { buildSentence } from '../network/build-sentence.ts';
import { selectNetwork } from '../store/selectors.ts';
import { Said } from './Said.tsx';
import { useLanguage, useSelector } from './use-app.ts';

/** A tie read aloud, with the language of its words where that is not the page's; `edge` is its index. */
export function TieSentence({ edge }: { readonly edge: number }) {
  return <Said words={buildSentence(useSelector(selectNetwork), edge, useLanguage())} edges={[edge]} />;
}
