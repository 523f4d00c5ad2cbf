type TextField = HTMLInputElement | HTMLTextAreaElement;

const isTextField = (target: unknown): target is TextField =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** What was typed in the field that was reached last. A field that a program fills or empties begins anew. */
interface Typing {
  readonly field: TextField;
  /** What stood in it before anything was typed. */
  readonly start: string;
  /** What it held once somebody had typed last. */
  last: string;
  isTyped: boolean;
  /** Steps of the browser's own that were taken back. */
  undone: number;
}

const begin = (field: TextField): Typing => ({
  field,
  start: field.value,
  last: field.value,
  isTyped: false,
  undone: 0,
});

/**
 * Watches what is typed in fields: nobody can ask a browser whether it has something to undo. `keeps` says whether the
 * field that has the focus would take something back by itself, or do it again, since it was reached.
 */
export function watchFieldHistory(page: Document) {
  let typing: Typing | null = null;
  const reach = ({ target }: Event) => {
    // The window may have been left meanwhile: what was typed here before is still what was typed last.
    if (isTextField(target) && typing?.field !== target) typing = begin(target);
  };
  const type = (event: Event) => {
    const { target } = event;
    if (!isTextField(target)) return;
    if (typing?.field !== target) typing = { ...begin(target), start: '' };
    const way = (event as InputEvent).inputType;
    typing.last = target.value;
    typing.undone = way === 'historyUndo' ? typing.undone + 1 : way === 'historyRedo' ? typing.undone - 1 : 0;
    typing.isTyped = way !== 'historyUndo' || target.value !== typing.start;
  };
  page.addEventListener('focusin', reach, { capture: true });
  page.addEventListener('input', type, { capture: true });
  return {
    keeps(target: EventTarget | null, way: 'undo' | 'redo'): boolean {
      if (typing === null || target !== typing.field) return false;
      if (typing.field.value !== typing.last) typing = begin(typing.field);
      return way === 'undo' ? typing.isTyped : typing.undone > 0;
    },
    stop() {
      page.removeEventListener('focusin', reach, { capture: true });
      page.removeEventListener('input', type, { capture: true });
    },
  };
}
