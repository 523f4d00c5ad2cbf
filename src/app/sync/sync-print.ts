import '../print.css';
import { holdsBack } from '../../dataset/consent.ts';
import type { State } from '../../store/state.ts';
import type { AppStore } from '../../store/store.ts';
import { loadPart } from '../../views/load-part.ts';
import { takePage } from '../../views/print-page.ts';
import type { PrintSheet } from '../../views/share/print-sheet.ts';

type BuildSheet = (state: State) => PrintSheet;

/**
 * Puts a sheet into the page while it is printed: the map with title, legend and source on one page, or words over
 * and under a list. What draws it is fetched at once, since printing does not wait; printed before that, or where
 * it can't be fetched, the map is printed as it stands on the screen; not at all where others must not see all of it.
 */
export function syncPrint(store: AppStore): void {
  let build: BuildSheet | null = null;
  const fetchSheet = () => {
    loadPart(() => import('../../views/share/print-sheet.ts')).then(
      (module) => {
        build = module.buildPrintSheet;
      },
      // Another try comes with the next key.
      () => {},
    );
  };
  fetchSheet();
  addEventListener('keydown', ({ key }) => {
    if (!build && (key === 'Control' || key === 'Meta')) fetchSheet();
  });
  let undo = () => {};
  addEventListener('beforeprint', () => {
    undo();
    const state = store.getState();
    const isHeldBack = holdsBack(state.document.dataset);
    const page = takePage();
    undo = page ? showPage(page) : show(build?.(state) ?? null, isHeldBack ? state : null);
  });
  addEventListener('afterprint', () => {
    undo();
    undo = () => {};
  });
}

/** A page in place of all else; returns the way back. */
function showPage(page: HTMLElement): () => void {
  const undress = dress('sheet');
  const sheet = toSheet(page, false);
  document.body.prepend(sheet);
  return () => {
    sheet.remove();
    undress();
  };
}

/** Says at the page's root what is printed, on light paper; returns the way back. */
function dress(print: 'sheet' | 'lists' | 'page'): () => void {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  Object.assign(dataset, { theme: 'light', print });
  return () => {
    delete dataset.print;
    if (theme === undefined) delete dataset.theme;
    else dataset.theme = theme;
  };
}

/** Returns the way back. `heldBack`: what is open, where others must not see all of it. */
function show(sheet: PrintSheet | null, heldBack: State | null): () => void {
  const undress = dress(sheet?.map ? 'sheet' : heldBack && !sheet ? 'lists' : 'page');
  const { title } = document;
  // Browsers print it over each page, and it names what is selected.
  if (heldBack) document.title = heldBack.document.dataset.meta.title[heldBack.session.language];
  const release = sheet ? () => {} : keepSize(document.getElementById('view-map'));
  const added = sheet?.map ? [toSheet(sheet.map, sheet.isLandscape)] : sheet ? toWords(sheet) : [];
  const main = document.getElementById('main');
  const [first, last] = added;
  if (first) (sheet?.map ? document.body : (main ?? document.body)).prepend(first);
  if (last && last !== first) (main ?? document.body).append(last);
  return () => {
    release();
    for (const element of added) element.remove();
    document.title = title;
    undress();
  };
}

/** On paper an element would get another shape, and the canvases in it would be stretched to that. */
function keepSize(element: HTMLElement | null): () => void {
  if (!element) return () => {};
  const { width, height } = element.getBoundingClientRect();
  Object.assign(element.style, { width: `${width}px`, height: `${height}px` });
  return () => Object.assign(element.style, { width: '', height: '' });
}

function toSheet(content: Element, isLandscape: boolean): HTMLElement {
  const element = document.createElement('div');
  element.className = `print-sheet ${isLandscape ? 'print-landscape' : 'print-portrait'}`;
  element.append(content);
  return element;
}

function toWords({ head, foot }: PrintSheet): readonly HTMLElement[] {
  return [head, foot].map((lines, place) => {
    const element = document.createElement('div');
    element.className = place === 0 ? 'print-head' : 'print-foot';
    element.append(...lines);
    return element;
  });
}
