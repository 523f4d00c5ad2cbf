import { useState } from 'react';
import { vi } from 'vitest';
import { ReviewDialog } from '../../src/views/intake/ReviewDialog.tsx';
import { bringFiles, type Readings, readBrought } from '../../src/views/intake/read-brought.ts';
import { openReader } from './open-reader.ts';
import { renderView } from './render-view.tsx';

interface Shown {
  readonly start: Readings | null;
  readonly onClose: () => void;
  readonly onOpen: (file: File) => void;
}

/** What files go to that are dropped while the review is open. */
export const adder = { current: null as ((files: readonly File[]) => void) | null };

function Review({ start, onClose, onOpen }: Shown) {
  const [readings, setReadings] = useState(start);
  return (
    <ReviewDialog {...{ readings, openReader, adder, onClose, onOpen }} liveLayout={null} onReadings={setReadings} />
  );
}

/** The review of files, or the choice of them where there are none yet; the rest is as `renderView` takes it. */
export async function renderReview(
  files: readonly File[],
  ...[dataset, session, moment, document]: Parameters<typeof renderView> extends [unknown, ...infer Rest] ? Rest : never
) {
  const { signal } = new AbortController();
  const start = files.length > 0 ? await readBrought(openReader, bringFiles([], files), signal) : null;
  const [onClose, onOpen] = [vi.fn(), vi.fn()];
  const review = <Review start={start} onClose={onClose} onOpen={onOpen} />;
  return { onClose, onOpen, ...renderView(review, dataset, session, moment, document) };
}
