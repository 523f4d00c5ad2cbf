// What is written into, and the platform's own lists: every key is theirs.
const FIELDS =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset], [type=file], [type=image]), ' +
  'textarea, select, [contenteditable]:not([contenteditable=false])';
// Where a letter leads to the option that begins with it; `data-takes-letters` is on an opened list of ours.
const LISTS = ['listbox', 'combobox', 'menu', 'menubar', 'tree', 'grid', 'spinbutton', 'searchbox', 'textbox']
  .map((role) => `[role=${role}]`)
  .concat('[data-takes-letters]')
  .join(', ');

/**
 * Whether a key pressed on an element is meant for that control, so that it may run no command of the page: any
 * key in a field, a single character in an opened list.
 */
export function isMeantForControl(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(FIELDS) !== null || (key.length === 1 && target.closest(LISTS) !== null);
}
