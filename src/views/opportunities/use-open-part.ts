import { selectMeetingList } from '../../store/meeting-list.ts';
import { applyOpenPart } from '../../store/meeting-lists.ts';
import { moveFocus } from '../focus-targets.ts';
import { useAct, useSelector } from '../use-app.ts';

/** Whether a part of the list is open, which stays so while one is elsewhere, and the way to open or shut it. */
export function useOpenPart(part: string): readonly [boolean, (isOpen: boolean) => void] {
  const act = useAct();
  const isOpen = useSelector((state) => selectMeetingList(state).opened.includes(part));
  return [isOpen, (next) => act(applyOpenPart, part, next)];
}

/** The part of the list that a letter about somebody is, by their id. */
export const toLetterPart = (id: string): string => `${id} letter`;

/** Brings the letter in an element into sight, as far as it has room, with the keyboard at its top. */
export function goToLetter(place: Element | null | undefined): void {
  const letter = place?.querySelector<HTMLElement>('fieldset');
  letter?.scrollIntoView?.({ block: 'start' });
  letter?.focus({ preventScroll: true });
}

/**
 * Brings what heads the list back into sight from a letter, which may stand far below it, with the keyboard where the
 * letter about somebody was opened, by their id, if it was opened there.
 */
export const goToBeginning = (id: string): void =>
  moveFocus('answer', (heading) => {
    heading.scrollIntoView?.({ block: 'start' });
    const leads = heading.closest('section')?.querySelectorAll<HTMLElement>('[data-lead]') ?? [];
    [...leads].find(({ dataset }) => dataset.lead === id)?.focus({ preventScroll: true });
  });
