import { readFileSync } from 'node:fs';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { parseDataset } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import type { PaneSize } from '../../src/scene/camera.ts';
import type { Scene } from '../../src/scene/scene.ts';
import type { DocumentState, Recorded } from '../../src/store/document.ts';
import { selectScene } from '../../src/store/select-scene.ts';
import type { SessionState, State } from '../../src/store/state.ts';
import { buildStore } from '../../src/store/store.ts';
import { openSeminar } from './seminar.ts';

export const PANE: PaneSize = { width: 864, height: 712 };
export const FRAME = { x: 0, y: 0, ...PANE };

function open(text: string): Dataset {
  const result = parseDataset(text, 'test');
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

export const tinySeminar = (): Dataset => open(readFileSync('tests/fixtures/valid/tiny-seminar.json', 'utf8'));

/** The shipped seminar with its opening positions. */
export const seminar = openSeminar;

/** A network with whatever has become of it. */
export type Opened = Recorded & Partial<DocumentState>;

export const stateOf = (document: Opened, session: Partial<SessionState> = {}, pane: PaneSize = PANE): State =>
  buildStore(document, session, { pane, stage: pane }).getState();

export const sceneOf = (document: Opened, session: Partial<SessionState> = {}, pane: PaneSize = PANE): Scene =>
  selectScene(stateOf(document, session, pane));

/** An element of parsed XML; `text` is that of the element and everything in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Parses XML strictly; throws where it is not well-formed. */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const path = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const element: Element = { name: tag.name, attributes: tag.attributes, children: [], text: '' };
    path.at(-1)?.children.push(element);
    path.push(element);
  });
  parser.on('text', (text) => {
    for (const element of path) element.text += text;
  });
  parser.on('closetag', () => path.pop());
  parser.write(xml).close();
  return root;
}

/** The element itself and everything in it, in document order. */
export const everything = (element: Element): Element[] => [element, ...element.children.flatMap(everything)];

export const withId = (root: Element, start: string): Element[] =>
  everything(root).filter((element) => element.attributes.id?.startsWith(start));

export const count = (marks: Uint8Array): number => marks.reduce((sum, mark) => sum + mark, 0);
