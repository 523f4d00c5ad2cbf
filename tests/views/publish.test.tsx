// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/schema.ts';
import { publishMessages } from '../../src/language/publish.ts';
import { remarkMessages } from '../../src/language/remarks.ts';
import { applyDialog } from '../../src/store/preferences.ts';
import { act as change } from '../../src/store/store.ts';
import { FOCUS_TARGETS } from '../../src/views/focus-targets.ts';
import { PublishDialog } from '../../src/views/share/PublishDialog.tsx';
import { SiteError, type SiteMaker, SiteMakerContext, type SiteSource } from '../../src/views/share/site-port.ts';
import { catchDownloads } from '../drivers/export-dialog.tsx';
import { renderEditor } from '../drivers/render-editor.tsx';
import { renderView } from '../drivers/render-view.tsx';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const say = publishMessages.en;
const words = remarkMessages.en;
let saved: ReturnType<typeof catchDownloads> = [];
beforeEach(() => {
  saved = catchDownloads();
});

function build(): Dataset {
  const { dataset } = tinyNetwork(
    [
      { id: 'ann', kind: 'person' },
      { id: 'bo', kind: 'person' },
      { id: 'hush', kind: 'person' },
    ],
    [tie('ann knows bo'), tie('bo knows hush')],
  );
  const word = (text: string) => ({ en: text, id: text });
  const attributes = [
    { label: word('E-mail'), value: word('ann@secret.example') },
    { label: word('Role'), value: word('chair') },
  ];
  const nodes = dataset.nodes.map((node) => ({
    ...node,
    ...(node.id === 'ann' && { attributes }),
    ...(node.id === 'bo' && { description: word('Write to bo@open.example') }),
    ...(node.id === 'hush' && { consent: 'leave-out' as const }),
  }));
  return { ...dataset, nodes, meta: { ...dataset.meta, notes: [word('A note.')] } };
}

/** The dialog with a maker of sites that does what it is told. */
function open(makeFolder: SiteMaker['makeFolder']) {
  const maker: SiteMaker = { toLayout: async () => null, makeFolder };
  const part = { get: () => maker, load: async () => maker };
  const page = (
    <SiteMakerContext value={part}>
      <PublishDialog />
    </SiteMakerContext>
  );
  const view = renderView(page, build());
  act(() => change(view.store, applyDialog, 'publish'));
  return { ...view, dialog: within(screen.getByRole('dialog', { name: say.title })) };
}

test('lists what goes out before anything is made: what is private is off, and stays unless it is switched on', async () => {
  const sources: SiteSource[] = [];
  const { dialog, user } = open(async (source) => {
    sources.push(source);
    return new Blob(['zip']);
  });
  expect(dialog.getByText(say.sizes({ nodes: 2, ties: 1 }, { nodes: 3, ties: 2 }))).toBeTruthy();
  expect(dialog.getByText(say.leftOut(1, 0))).toBeTruthy();
  const who = dialog.getByText(say.whoGoesOut(2)).closest('details') as HTMLElement;
  expect(
    within(who)
      .getAllByRole('listitem', { hidden: true })
      .map(({ textContent }) => textContent),
  ).toEqual(['ann', 'bo']);
  expect(dialog.getByText(say.found('bo', ['bo@open.example']))).toBeTruthy();
  const mail = dialog.getByRole('checkbox', { name: /E-mail \(1\) looks private/ });
  expect(
    [mail, dialog.getByRole('checkbox', { name: /Role/ })].map((box) => (box as HTMLInputElement).checked),
  ).toEqual([false, true]);
  await user.click(dialog.getByRole('button', { name: say.download }));
  await dialog.findByText(say.savedFolder('tiny.zip'));
  await user.click(mail);
  await user.click(dialog.getByRole('checkbox', { name: /inside other words/ }));
  expect(dialog.getByText(say.contactsOut)).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: say.download }));
  await waitFor(() => expect(sources).toHaveLength(2));
  const [first, second] = sources.map((source) => JSON.stringify(source.dataset));
  for (const word of ['secret', 'hush', 'bo@open']) expect(first).not.toContain(word);
  for (const word of ['secret', 'bo@open']) expect(second).toContain(word);
  expect(second).not.toContain('hush');
  expect(sources[0]?.places.has('hush')).toBe(false);
  expect(saved.map(({ name }) => name)).toEqual(['tiny.zip', 'tiny.zip']);
});

test('a site whose files do not come says so and can be tried again; while it is made it can be stopped', async () => {
  let isDown = true;
  const { dialog, user } = open(async (_source, { signal }) => {
    if (isDown) throw new SiteError('unreachable');
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  });
  await user.click(dialog.getByRole('button', { name: say.download }));
  expect((await dialog.findByRole('alert')).textContent).toContain(say.unreachable);
  isDown = false;
  await user.click(dialog.getByRole('button', { name: say.again }));
  await dialog.findByText(say.preparing);
  await user.click(dialog.getByRole('button', { name: say.cancel }));
  await dialog.findByText(say.stopped);
  expect(saved).toEqual([]);
});

test('who is held back until somebody has read what is remarked goes out when that is said, but for whom a tick holds', async () => {
  const word = (text: string) => ({ en: text, id: text });
  const { dialog, user, store } = open(async () => new Blob(['zip']));
  act(() =>
    change(store, (state) => ({
      ...state,
      document: {
        ...state.document,
        origin: 'own' as const,
        dataset: {
          ...build(),
          nodes: build().nodes.map((node) => ({
            ...node,
            consent: 'unread' as const,
            attributes: [{ label: word('Remarks'), value: word(node.id === 'bo' ? 'ojo disebut' : 'vegan') }],
          })),
        },
      },
    })),
  );
  const remarks = dialog.getByRole('region', { name: words.title });
  // Until then nothing is made: people who said yes would be missing. The reason leads to what is to be read.
  const download = dialog.getByRole('button', { name: say.download, description: say.readFirst(3) });
  expect(download.getAttribute('aria-disabled')).toBe('true');
  await user.click(download);
  expect(saved).toEqual([]);
  await user.click(dialog.getByRole('button', { name: say.readFirst(3) }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe(words.title));
  expect(dialog.queryByText(/Who goes out/)).toBeNull();
  expect(dialog.getByText(words.unread(3, 3))).toBeTruthy();
  await user.click(within(remarks).getByRole('checkbox', { name: /bo: “ojo disebut”/ }));
  // Who was decided about is still in the list: both numbers are told.
  expect(dialog.getByText(/^Something is written of 3 people .* You have not read it of 2 people/)).toBeTruthy();
  await user.click(within(remarks).getByRole('button', { name: words.isRead }));
  expect(dialog.getByText(words.read(2, 3))).toBeTruthy();
  expect(dialog.getByText(say.whoGoesOut(2))).toBeTruthy();
  expect(store.getState().document.dataset.nodes.map(({ consent }) => consent)).toEqual(['show', 'leave-out', 'show']);
  expect(dialog.queryByRole('button', { name: say.readFirst(3) })).toBeNull();
  await user.click(dialog.getByRole('button', { name: say.download }));
  await dialog.findByText(say.savedFolder('tiny.zip'));
});

test('whoever changes what the site says of itself finds all of it unfolded, under the names that the list has', async () => {
  const dataset = build();
  const words = { en: 'A village.', id: 'Sebuah desa.' };
  const meta = { ...dataset.meta, summary: words, imprint: words, contact: 'mail@example.org' };
  const { store, user } = renderEditor({ ...dataset, meta }, {}, <PublishDialog />);
  act(() => change(store, applyDialog, 'publish'));
  await user.click(screen.getByRole('button', { name: say.change }));
  await waitFor(() => expect(document.getElementById(FOCUS_TARGETS.imprint)?.closest('details')?.open).toBe(true));
  const summary = document.getElementById(FOCUS_TARGETS.summary);
  expect(summary?.closest('details')?.textContent).toContain(say.summary);
});

test('what the site says of itself is changed where its first word is missing', async () => {
  const dataset = build();
  const summary = { en: 'A village.', id: 'Sebuah desa.' };
  const own = { ...dataset, meta: { ...dataset.meta, summary } };
  // Whatever one has been looking at beside the map.
  const { store, user } = renderEditor(own, { panel: 'programme' }, <PublishDialog />);
  act(() => change(store, applyDialog, 'publish'));
  await user.click(screen.getByRole('button', { name: say.change }));
  expect(store.getState().session.panel).toBe('details');
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: new RegExp(`^${say.imprint}`) })),
  );
  // And back, as long as that network is open.
  await user.click(screen.getByRole('button', { name: say.back }));
  expect(store.getState().moment).toMatchObject({ dialog: 'publish', publishing: null });
  expect(screen.queryByRole('button', { name: say.back })).toBeNull();
});
