// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { usePastedList } from '../../src/app/use-pasted-list.ts';
import { applyDialog } from '../../src/store/preferences.ts';
import { act } from '../../src/store/store.ts';
import { renderView } from '../drivers/render-view.tsx';

function Page({ take }: { readonly take: (files: readonly File[]) => void }) {
  usePastedList(take);
  return <textarea />;
}

test('a list that is pasted on the page is a file; a word, a field’s own paste and one under a dialog are none', () => {
  const take = vi.fn();
  const { store } = renderView(<Page take={take} />, 'tiny');
  const paste = (target: Element, text: string) =>
    fireEvent.paste(target, { clipboardData: { getData: () => text, files: [] } });
  paste(document.body, 'Ana Ruiz');
  paste(document.querySelector('textarea') as Element, 'Name\tCountry\nAna\tChile');
  act(store, applyDialog, 'help');
  paste(document.body, 'Name\tCountry\nAna\tChile');
  expect(take).not.toHaveBeenCalled();
  act(store, applyDialog, null);
  paste(document.body, 'Name\tCountry\nAna\tChile');
  expect(take.mock.calls[0]?.[0]).toMatchObject([{ name: 'Pasted list', type: 'text/plain' }]);
});
