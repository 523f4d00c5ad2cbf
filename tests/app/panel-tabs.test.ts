import { expect, test } from 'vitest';
import { callTab, MORE_WORDS } from '../../src/app/PanelTabs.tsx';
import { LANGUAGES } from '../../src/dataset/language.ts';
import { panelMessages } from '../../src/language/panel.ts';
import { measureByTable } from '../../src/scene/label/text-width.ts';
import { PANELS, type PanelName } from '../../src/store/state.ts';

/** The panel beside the map of a window 1280 px wide, without its padding and seven tabs' gaps, css px. */
const ROOM = 19.75 * 16 - 2 * 4 - 6 * 6;

/** How large their letters are, and so much nearer they stand. */
const SIZE = 12 * 0.92;
const TIGHTER = SIZE * 0.02;
/** The system's own face may be wider than the table by so much. */
const WIDE = 1.07;

test.each(LANGUAGES)('all tabs stand in one line beside the smallest map of a desk: %s', (language) => {
  const say = panelMessages[language];
  const words: Partial<Record<PanelName, keyof typeof say>> = MORE_WORDS;
  const widths = PANELS.flatMap((panel) => {
    const own = [say[words[panel] ?? panel], ...(panel === 'programme' ? [say.coverage] : [])];
    const style = { size: SIZE, weight: 400, italic: false } as const;
    return Math.max(...own.map((text) => measureByTable(String(text), style) - String(text).length * TIGHTER));
  });
  expect(PANELS).toHaveLength(7);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(ROOM / WIDE);
});

test.each(LANGUAGES)('the word that stands on a tab is in its name: %s', (language) => {
  const say = panelMessages[language];
  for (const [panel, word] of Object.entries(MORE_WORDS)) {
    const [short, name] = [say[word], say[panel as PanelName]];
    expect(callTab(short, name)).toContain(name);
    expect(callTab(short, name).toLowerCase()).toContain(short.toLowerCase());
  }
  expect(callTab('Actors', 'Key actors')).toBe('Key actors');
});
