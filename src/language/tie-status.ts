import type { Language } from '../dataset/language.ts';
import { chosenMessages } from './chosen.ts';

/** What is to be said of how sure something is, in the words of the details. */
export interface Status {
  readonly isInferred: boolean;
  /** Told where it is not high. */
  readonly certainty: 'medium' | 'low' | null;
  /** Whether a check of the record speaks against it. */
  readonly isQuestioned: boolean;
  /** Whether a check of the record has it more exactly. */
  readonly isRefined?: boolean;
  /** Whether filters leave it out of the map. */
  readonly isLeftOut: boolean;
}

/** How sure something is, to stand behind it: ` (inferred, certainty: low)`; '' where there is nothing to say. */
export function tellStatus(status: Status, language: Language): string {
  const { inferred, certaintyHead, certaintyWord, notShown, finding } = chosenMessages[language];
  const { isInferred, certainty, isQuestioned, isRefined, isLeftOut } = status;
  const remark = language === 'en' ? 'its record has a remark' : 'ada keterangan dalam catatannya';
  const told = [
    isInferred && inferred,
    certainty && `${certaintyHead.toLowerCase()}: ${certaintyWord(certainty)}`,
    isQuestioned ? remark : isRefined && finding('refines').toLowerCase(),
    isLeftOut && notShown,
  ].filter(Boolean);
  return told.length > 0 ? ` (${told.join(', ')})` : '';
}
