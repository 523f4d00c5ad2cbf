import { onMapLive } from '../views/tell-live.ts';
import { dropAgain, hasFiles } from './file-drag.ts';
import { isMeantForControl } from './key-owner.ts';
import { findPlace, type PlaceInPage, toPlace } from './place-in-page.ts';

// The page stands there before its app does. What is pressed meanwhile is heard at once and done when there is
// somebody to do it: of each kind the last, of boxes and fields what they say at the end, of files those that were
// dropped last. What has no counterpart in the app is left.

/** Farther than that a press is the beginning of a drag, css px. */
const STILL = 6;
/** A press this near to a node is shown at it, css px. */
const NEAR = 12;

const CONTROLS = 'button, summary, [role=tab], input, select, textarea';
const OPENING = '[data-opening]';

interface Kept {
  readonly place: PlaceInPage;
  readonly redo: (element: HTMLElement) => void;
}

const kept = new Map<string | Element, Kept>();
let onMap: PointerEvent | null = null;
let key: KeyboardEvent | null = null;
let entered: PlaceInPage | null = null;
let focused: PlaceInPage | null = null;
/** The field that was written in last, where it stands, and what it says. */
let writing: { readonly element: Element; readonly place: PlaceInPage | null; readonly value: string } | null = null;
let files: readonly File[] = [];
let down: { readonly x: number; readonly y: number } = { x: 0, y: 0 };
let stopControls = () => {};

function keep(kind: string | Element, element: Element, redo: Kept['redo']): void {
  const place = toPlace(element);
  // In the order in which they were pressed last.
  kept.delete(kind);
  if (place) kept.set(kind, { place, redo });
}

function keepText(written: NonNullable<typeof writing>): void {
  writing = written;
  const { element, place, value } = written;
  kept.delete(element);
  if (place) kept.set(element, { place, redo: (field) => write(field, value) });
}

const isTicked = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio');

const isText = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && !isTicked(target);

function hearControl(control: Element): void {
  if (isTicked(control)) {
    const { type, name, checked } = control;
    keep(type === 'radio' ? name : control, control, (element) => {
      if (isTicked(element) && element.checked !== checked) element.click();
    });
  } else if (control.matches('button, summary, [role=tab]')) {
    for (const busy of document.querySelectorAll('[data-heard]')) tell(busy, false);
    tell(control, true);
    keep(control.matches('summary') ? control : 'button', control, (element) => element.click());
  }
}

function tell(element: Element, isHeard: boolean): void {
  element.toggleAttribute('data-heard', isHeard);
  if (isHeard) element.setAttribute('aria-busy', 'true');
  else element.removeAttribute('aria-busy');
}

/** Whether the picture stands there still, with no live map under it. */
const isPicture = (target: Element): boolean => {
  const pane = document.querySelector(OPENING)?.parentElement;
  return pane?.contains(target) === true && pane.querySelector('canvas') === null;
};

function hearMap(event: PointerEvent): void {
  if (Math.hypot(event.clientX - down.x, event.clientY - down.y) > STILL) return;
  onMap = event;
  let [nearest, distance] = [null as Element | null, NEAR];
  for (const node of document.querySelectorAll(`${OPENING} use`)) {
    node.removeAttribute('data-heard');
    const { left, top, width, height } = node.getBoundingClientRect();
    const away = Math.hypot(left + width / 2 - event.clientX, top + height / 2 - event.clientY);
    if (width > 0 && away < distance) [nearest, distance] = [node, away];
  }
  nearest?.setAttribute('data-heard', '');
}

/** Otherwise the browser would leave the page for the file. */
function holdFiles(event: DragEvent): void {
  if (hasFiles(event)) event.preventDefault();
}

/** Listens from now on, until the app does. */
export function hearPresses(): void {
  const listen = <Name extends keyof DocumentEventMap>(name: Name, hear: (event: DocumentEventMap[Name]) => void) => {
    document.addEventListener(name, hear, true);
    return () => document.removeEventListener(name, hear, true);
  };
  const stops = [
    listen('click', ({ target }) => {
      const control = target instanceof Element && target.closest(CONTROLS);
      if (control) hearControl(control);
    }),
    listen('input', ({ target }) => {
      if (!isText(target)) return;
      entered = null;
      keepText({ element: target, place: toPlace(target), value: target.value });
    }),
    listen('focusin', ({ target }) => {
      focused = target instanceof Element ? toPlace(target) : null;
      writing = isText(target) ? { element: target, place: focused, value: target.value } : null;
    }),
    listen('keydown', (event) => {
      const { target, key: name, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey || /^(Tab|Shift|Control|Alt|Meta)/.test(name)) return;
      if (name === 'Enter' && isText(target) && !event.isComposing) entered = toPlace(target);
      // The app has taken the page over under the hand: what is typed still goes to the field.
      if (writing && !writing.element.isConnected && name.length === 1) {
        event.preventDefault();
        keepText({ ...writing, value: writing.value + name });
        return;
      }
      if (isMeantForControl(target, name)) return;
      if (/^(Enter| )$/.test(name) && target instanceof Element && target.closest(CONTROLS)) return;
      // What follows the key of a field is its text.
      const fields = document.querySelectorAll<HTMLElement>('input[aria-keyshortcuts]');
      const field = [...fields].find((own) => own.getAttribute('aria-keyshortcuts') === name);
      if (!field) {
        key = event;
        return;
      }
      event.preventDefault();
      field.focus();
    }),
    listen('dragenter', holdFiles),
    listen('dragover', holdFiles),
    listen('drop', (event) => {
      holdFiles(event);
      if (hasFiles(event)) files = [...(event.dataTransfer?.files ?? [])];
    }),
  ];
  stopControls = () => {
    for (const stop of stops) stop();
  };
  const stopMap = [
    listen('pointerdown', ({ clientX: x, clientY: y }) => {
      down = { x, y };
    }),
    listen('click', (event) => {
      const { target } = event;
      const isControl = target instanceof Element && target.closest(CONTROLS) !== null;
      if (target instanceof Element && !isControl && isPicture(target)) hearMap(event as PointerEvent);
    }),
  ];
  onMapLive(() => {
    for (const stop of stopMap) stop();
    if (onMap) pressMap(onMap);
  });
}

/** The app's controls are there: does what was pressed before. */
export function redoPresses(): void {
  stopControls();
  for (const { place, redo } of [...kept.values()]) {
    const element = findPlace(place);
    if (element && !element.matches(':disabled')) redo(element);
  }
  kept.clear();
  if (focused && document.activeElement === document.body) findPlace(focused)?.focus({ preventScroll: true });
  focused = null;
  writing = null;
  if (key) pressKey(document.activeElement ?? document.body, key);
  key = null;
  if (files.length > 0) dropAgain(files);
  files = [];
  const field = entered && findPlace(entered);
  entered = null;
  // What was written is rendered first.
  if (field) setTimeout(() => pressKey(field, { key: 'Enter', code: 'Enter', shiftKey: false }));
}

function pressKey(target: Element, { key: name, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>) {
  const init = { key: name, code, shiftKey, bubbles: true, cancelable: true };
  target.dispatchEvent(new KeyboardEvent('keydown', init));
}

/** As if it were typed: React hears of a value only where it was not set by itself. */
function write(element: HTMLElement, value: string): void {
  if (!(element instanceof HTMLInputElement)) return;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, value);
  element.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The press again, where it was: the live map finds what is there. */
function pressMap({ clientX, clientY, ctrlKey, metaKey, shiftKey, pointerType }: PointerEvent): void {
  const target = document.elementFromPoint(clientX, clientY);
  const active = document.activeElement;
  const init = { clientX, clientY, ctrlKey, metaKey, shiftKey, bubbles: true, cancelable: true, view: window };
  target?.dispatchEvent(new PointerEvent('pointerdown', { ...init, pointerType }));
  target?.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
  target?.dispatchEvent(new MouseEvent('mouseup', init));
  // The map takes the focus from whatever has it, which came later.
  if (active instanceof HTMLElement && document.activeElement !== active) active.focus({ preventScroll: true });
}
