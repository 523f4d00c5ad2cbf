import { act, screen, within } from '@testing-library/react';
import { vi } from 'vitest';
import type { Dataset } from '../../src/dataset/schema.ts';
import type { DocumentState } from '../../src/store/document.ts';
import { applyDialog } from '../../src/store/preferences.ts';
import type { MomentState, SessionState } from '../../src/store/state.ts';
import { act as change } from '../../src/store/store.ts';
import { ExportDialog } from '../../src/views/share/ExportDialog.tsx';
import { renderView } from './render-view.tsx';

/** Collects, from now on, what the page saves; jsdom has no downloads. */
export function catchDownloads(): { name: string; content: Blob }[] {
  const saved: { name: string; content: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    const address = `blob:test/${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const content = blobs.get(this.href);
    if (content) saved.push({ name: this.download, content });
  });
  return saved;
}

/** The seminar, or another network, with the Export dialog open. */
export function openExport(
  session: Partial<SessionState> = {},
  moment: Partial<MomentState> = {},
  dataset: Dataset | 'seminar' = 'seminar',
  document: Partial<DocumentState> = {},
) {
  const view = renderView(<ExportDialog />, dataset, session, moment, document);
  act(() => change(view.store, applyDialog, 'export'));
  return { ...view, dialog: within(screen.getByRole('dialog')) };
}

/** A file's text, a byte order mark included. */
export const readText = (content: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new TextDecoder('utf-8', { ignoreBOM: true }).decode(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(content);
  });
