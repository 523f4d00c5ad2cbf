// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Menu } from '../../src/ui/Menu.tsx';

function renderMenu() {
  const chosen = vi.fn();
  render(
    <Menu label="More" icon="more">
      {['Fit', 'Settle again', 'Share', 'Help'].map((name) => (
        <button key={name} type="button" disabled={name === 'Settle again'} onClick={() => chosen(name)}>
          {name}
        </button>
      ))}
    </Menu>,
  );
  return chosen;
}

const focused = () => document.activeElement?.textContent || document.activeElement?.getAttribute('aria-label');

test('in an open menu a letter leads to the next entry that begins with it, round the end, past what is disabled', async () => {
  const chosen = renderMenu();
  const user = userEvent.setup({ delay: null });
  await user.click(screen.getByRole('button', { name: 'More' }));
  for (const [key, name] of [
    ['h', 'Help'],
    ['S', 'Share'],
    ['s', 'Share'],
    ['f', 'Fit'],
    ['x', 'Fit'],
  ] as const) {
    await user.keyboard(key);
    expect(focused(), key).toBe(name);
  }
  expect(chosen).not.toHaveBeenCalled();
  await user.keyboard(' ');
  expect(chosen).toHaveBeenCalledWith('Fit');
});

test('in an open menu a letter reaches nothing outside, in a closed one it does', async () => {
  renderMenu();
  const user = userEvent.setup({ delay: null });
  const outside = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
  addEventListener('keydown', outside);
  const opener = screen.getByRole('button', { name: 'More' });
  opener.focus();
  await user.keyboard('s');
  await user.click(opener);
  await user.keyboard('s');
  removeEventListener('keydown', outside);
  expect(outside.mock.results.map(({ value }) => value)).toEqual([false, true]);
});
