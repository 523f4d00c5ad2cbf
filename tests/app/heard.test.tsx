// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ANNOUNCER } from '../../src/app/announcer.ts';
import { EDITS } from '../../src/app/edit/edits-part.ts';
import { LiveRegion } from '../../src/app/LiveRegion.tsx';
import { renderEditor } from '../drivers/render-editor.tsx';

const said = (words: string | RegExp) => screen.findByText(words, { selector: '[role=status] *' });

test('what is typed is said when the field is left, and what is chosen when it is', async () => {
  await Promise.all([ANNOUNCER.load(), EDITS.load()]);
  const { user } = renderEditor('tiny', { selection: ['ada'] }, <LiveRegion />);
  await user.type(screen.getByLabelText('Other names'), 'Adi');
  expect(screen.queryByText(/“Adi” added/)).toBeNull();
  await user.tab();
  await said('“Ada Lind” changed: other name “Adi” added');
  await user.selectOptions(screen.getAllByLabelText('Kind')[0]!, 'Initiative');
  await said(/^“Ada Lind” is another kind of entry now; its/);
});
