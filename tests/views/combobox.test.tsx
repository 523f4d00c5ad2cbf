// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Combobox, ComboboxList, ComboboxPopup } from '../../src/ui/Combobox.tsx';
import { useCombobox } from '../../src/ui/use-combobox.ts';

const FRUIT = ['Apple', 'Banana', 'Cherry'];
const [onChoose, onActivate, onRetry, onLeave] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
beforeEach(() => vi.clearAllMocks());

/** The least that one can choose with; what is typed filters, and nothing is found without an `answer`. */
function Chooser({
  answer = 'there',
  start = 0,
}: {
  readonly answer?: 'there' | 'late' | 'failed';
  readonly start?: number;
}) {
  const [typed, setTyped] = useState('');
  const found = answer === 'there' ? FRUIT.filter((name) => name.toLowerCase().includes(typed)) : [];
  const box = useCombobox({
    count: found.length,
    start,
    hasNote: answer === 'failed',
    isWaiting: answer !== 'there',
    hasFailed: answer === 'failed',
    onRetry,
    onChoose: (place) => onChoose(found[place]),
    onActivate: (place) => onActivate(found[place] ?? null),
    onEscape: (wasOpen) => {
      if (!wasOpen) setTyped('');
      return !wasOpen && typed !== '';
    },
    onLeave,
  });
  return (
    <>
      <Combobox
        {...box.field}
        aria-label="Fruit"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          box.change();
        }}
      />
      {box.hasPopup && (
        <ComboboxPopup>
          {answer === 'failed' && 'Nothing came.'}
          <ComboboxList id={box.list}>
            {found.map((name, place) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
              <div key={name} role="option" id={`${box.list}${place}`} aria-selected={place === box.active}>
                {name}
              </div>
            ))}
          </ComboboxList>
        </ComboboxPopup>
      )}
    </>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('combobox');
const isOpen = () => screen.queryByRole('listbox') !== null;
/** The option that a screen reader hears, which must be the one that looks chosen. */
function atHand(): string | null {
  const option = document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
  expect(screen.queryAllByRole('option', { selected: true })).toEqual(option ? [option] : []);
  return option?.textContent ?? null;
}

function start(props: Parameters<typeof Chooser>[0] = {}) {
  const { rerender } = render(<Chooser {...props} />);
  return { user: userEvent.setup(), show: (next: typeof props) => rerender(<Chooser {...next} />) };
}

test('keys go through the list round its ends; Enter takes what is at hand and closes it', async () => {
  const { user } = start();
  await user.click(field());
  expect(atHand()).toBe('Apple');
  for (const [key, name] of [
    ['ArrowUp', 'Cherry'],
    ['ArrowDown', 'Apple'],
    ['ArrowDown', 'Banana'],
    ['End', 'Cherry'],
    ['Home', 'Apple'],
    ['End', 'Cherry'],
  ] as const) {
    await user.keyboard(`{${key}}`);
    expect(atHand()).toBe(name);
    expect(onActivate).toHaveBeenLastCalledWith(name);
  }
  await user.keyboard('{Enter}');
  expect(onChoose.mock.calls).toEqual([['Cherry']]);
  expect(onActivate).toHaveBeenLastCalledWith(null);
  expect(isOpen()).toBe(false);
});

test('what is typed anew begins at the start again; where nothing is meant Enter takes nothing', async () => {
  const { user } = start({ start: -1 });
  await user.click(field());
  await user.keyboard('{Enter}');
  expect(atHand()).toBeNull();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(atHand()).toBe('Banana');
  await user.keyboard('err');
  expect(atHand()).toBeNull();
  await user.keyboard('{Enter}');
  expect(onChoose).not.toHaveBeenCalled();
});

test('Escape closes the list, then takes back the typing, then is meant for others; an arrow opens the list', async () => {
  const { user } = start();
  const passed: boolean[] = [];
  const listen = (event: KeyboardEvent) => event.key === 'Escape' && passed.push(!event.defaultPrevented);
  document.addEventListener('keydown', listen);
  await user.type(field(), 'an');
  await user.keyboard('{Escape}');
  expect([isOpen(), field().value]).toEqual([false, 'an']);
  await user.keyboard('{ArrowDown}');
  expect([isOpen(), atHand()]).toEqual([true, 'Banana']);
  await user.keyboard('{Escape}{Escape}{Escape}');
  document.removeEventListener('keydown', listen);
  expect([isOpen(), field().value]).toEqual([false, '']);
  expect(passed).toEqual([false, false, false, true]);
  await user.tab();
  expect(onLeave).toHaveBeenCalledOnce();
});

test.each([{ isComposing: true }, { keyCode: 229 }])(
  'keys of an input method (%o) are not for the list',
  async (how) => {
    const { user } = start();
    await user.click(field());
    for (const key of ['ArrowDown', 'Enter', 'Escape']) fireEvent.keyDown(field(), { key, ...how });
    expect([isOpen(), atHand()]).toEqual([true, 'Apple']);
    expect(onChoose).not.toHaveBeenCalled();
  },
);

test('Enter before the options counts once they are there, though one has gone on; not after other letters', async () => {
  const { user, show } = start({ answer: 'late' });
  await user.type(field(), 'an{Enter}');
  await user.tab();
  expect(onLeave).not.toHaveBeenCalled();
  show({ answer: 'there' });
  expect(onChoose.mock.calls).toEqual([['Banana']]);
  show({ answer: 'late' });
  await user.type(field(), '{Enter}a');
  show({ answer: 'there' });
  expect(onChoose).toHaveBeenCalledOnce();
});

test('where the options cannot come Enter asks again, and is forgotten when one leaves', async () => {
  const { user, show } = start({ answer: 'failed' });
  await user.type(field(), 'an{Enter}');
  expect(onRetry).toHaveBeenCalledOnce();
  await user.tab();
  expect(onLeave).toHaveBeenCalledOnce();
  show({ answer: 'there' });
  expect(onChoose).not.toHaveBeenCalled();
});
