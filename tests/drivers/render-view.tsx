import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { ANNOUNCER } from '../../src/app/announcer.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import type { DocumentState } from '../../src/store/document.ts';
import type { MomentState, SessionState } from '../../src/store/state.ts';
import { buildStore } from '../../src/store/store.ts';
import { CHOSEN } from '../../src/views/details/chosen-part.ts';
import { AppContext } from '../../src/views/use-app.ts';
import { seminar, tinySeminar } from './scenes.ts';

/** What a view can be shown with, by its name. */
const READERS = { tiny: tinySeminar, seminar: () => seminar().dataset };

// As once the map is live.
await Promise.all([CHOSEN.load(), ANNOUNCER.load()]);

/** A view on its own with a store of its own: twelve nodes to reason about, the seminar itself, or another network. */
export function renderView(
  view: ReactNode,
  dataset: keyof typeof READERS | Dataset,
  session: Partial<SessionState> = {},
  moment: Partial<MomentState> = {},
  document: Partial<DocumentState> = {},
) {
  const opened = typeof dataset === 'string' ? READERS[dataset]() : dataset;
  const store = buildStore({ dataset: opened, layout: null, ...document }, session, moment);
  const user = userEvent.setup({ delay: null });
  const { unmount } = render(<AppContext value={store}>{view}</AppContext>);
  return { store, user, unmount };
}
