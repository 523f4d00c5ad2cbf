import { type ComponentType, createContext, useContext } from 'react';
import { canEdit } from '../store/can-edit.ts';
import { type Arrival, type LatePart, useLatePart } from './late-part.ts';
import { useSelector } from './use-app.ts';

interface About {
  /** The id of the node or the tie. */
  readonly id: string;
}

/** What the panel of details holds where what is open can be edited. */
export interface Editor {
  /** Beside the overview: more entries, and what was done so far. */
  readonly NetworkFields: ComponentType;
  /** What was brought in, with a report of each. */
  readonly Reports: ComponentType;
  readonly NodeFields: ComponentType<About>;
  /** The ways a node ends: as part of another one, or deleted. */
  readonly NodeRemoval: ComponentType<About>;
  readonly TieFields: ComponentType<About>;
  /** What is odd about a tie, where something is. */
  readonly OddTieNote: ComponentType<About>;
  /** The end of several nodes. */
  readonly RemoveChosen: ComponentType;
}

/** For pages that edit nothing. */
const NO_EDITOR: LatePart<Editor> = { get: () => null, load: () => new Promise(() => {}) };

/** The editor of the page, which most visits never fetch. */
export const EditorContext = createContext<LatePart<Editor>>(NO_EDITOR);

/** The editor, where what is open can be edited; its value is null elsewhere. */
export function useEditor(): Arrival<Editor> {
  const isWanted = useSelector(canEdit);
  const arrival = useLatePart(useContext(EditorContext), isWanted);
  return isWanted ? arrival : { ...arrival, value: null };
}

/** Makes a copy of the visitor's own of what is open; null where nothing is kept, as in a frame. */
export const KeepCopyContext = createContext<(() => void) | null>(null);
