import type { ReactNode } from 'react';
import type { Dataset } from '../../src/dataset/schema.ts';
import type { SessionState } from '../../src/store/state.ts';
import { DetailsPanel } from '../../src/views/details/DetailsPanel.tsx';
import { EDIT_PANEL } from '../../src/views/edit/edit-panel.ts';
import { UndoOffer } from '../../src/views/edit/UndoOffer.tsx';
import { EditorContext } from '../../src/views/editor.ts';
import { ReportList } from '../../src/views/intake/ReportList.tsx';
import { renderView } from './render-view.tsx';

const EDITOR = { ...EDIT_PANEL, Reports: ReportList };
const HERE = { get: () => EDITOR, load: async () => EDITOR };

/** The panel of details of a network of the visitor's own, with the fields by which it is edited, and what is `beside`. */
export const renderEditor = (
  dataset: 'tiny' | 'seminar' | Dataset,
  session: Partial<SessionState> = {},
  beside?: ReactNode,
) =>
  renderView(
    <EditorContext value={HERE}>
      <UndoOffer />
      <DetailsPanel />
      {beside}
    </EditorContext>,
    dataset,
    session,
    {},
    { origin: 'own', id: 'mine' },
  );
