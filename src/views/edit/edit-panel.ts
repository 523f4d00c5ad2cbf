import type { Editor } from '../editor.ts';
import { RemoveChosen } from '../RemoveChosen.tsx';
import { NetworkFields } from './NetworkFields.tsx';
import { NodeFields } from './NodeFields.tsx';
import { NodeRemoval } from './NodeRemoval.tsx';
import { OddTieNote } from './OddTieNote.tsx';
import { TieFields } from './TieFields.tsx';

/** All that the panel of details needs for editing, so that it comes at once. */
export const EDIT_PANEL: Omit<Editor, 'Reports'> = {
  NetworkFields,
  NodeFields,
  NodeRemoval,
  TieFields,
  OddTieNote,
  RemoveChosen,
};
