import { CERTAINTIES } from '../dataset/vocabulary.ts';
import { editorMessages } from '../language/editor.ts';
import { useMessages } from './use-app.ts';

/** How certain a tie can be called, and that nobody has said. */
export function useCertaintyChoices(): readonly (readonly [value: string, words: string])[] {
  const say = useMessages(editorMessages);
  return [['', say.unsaid], ...CERTAINTIES.map((certainty) => [certainty, say.certaintyWord(certainty)] as const)];
}
