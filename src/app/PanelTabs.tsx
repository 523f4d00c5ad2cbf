import { useEffect, useRef } from 'react';
import { panelMessages } from '../language/panel.ts';
import { selectGrids, selectHasSessions, selectPanels } from '../store/holdings.ts';
import { applyPanel } from '../store/questions.ts';
import type { PanelName } from '../store/state.ts';
import { Tabs } from '../ui/Tabs.tsx';
import { useAct, useMessages, useSelector } from '../views/use-app.ts';
import styles from './PanelTabs.module.css';

/** The id of the element that a panel's tab shows. */
export const toPanelId = (panel: string) => `panel-${panel}`;

/** Names that are too long for a tab stand there as one of their words. */
const WORDS = { actors: 'actorsTab', opportunities: 'opportunitiesTab' } as const;
/** So many tabs have room with them. */
const USUAL = 6;
/** The words where there are more. */
export const MORE_WORDS = { ...WORDS, programme: 'programmeTab', editions: 'editionsTab' } as const;

/** A tab's name in full, with the word that stands on it: who speaks to the page says what they see. */
export const callTab = (word: string, name: string): string =>
  name.toLowerCase().includes(word.toLowerCase()) ? name : `${word}: ${name}`;

/** What a panel is called: without sessions that of the programme has what was covered alone. */
export function usePanelName(): (panel: PanelName) => string {
  const say = useMessages(panelMessages);
  const isCovered = useSelector((state) => selectGrids(state).length > 0 && !selectHasSessions(state));
  return (panel) => (panel === 'programme' && isCovered ? say.coverage : say[panel]);
}

/** What the panel beside the map can hold: the details of what is selected, and the questions. */
export function PanelTabs() {
  const say = useMessages(panelMessages);
  const act = useAct();
  const panel = useSelector((state) => state.session.panel);
  const sheet = useSelector((state) => state.moment.sheet);
  const panels = useSelector(selectPanels);
  const nameOf = usePanelName();
  const hasMany = panels.length > USUAL;
  const words: Partial<Record<PanelName, keyof typeof say>> = hasMany ? MORE_WORDS : WORDS;
  // What is called otherwise here has no shorter word.
  const labelOf = (id: PanelName) => String(nameOf(id) === say[id] ? say[words[id] ?? id] : nameOf(id));
  const list = useRef<HTMLDivElement>(null);
  // On a phone the row is wider than the sheet, and a sheet that was closed opens at the row's start.
  useEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>(`[aria-controls=${toPanelId(panel)}]`);
    if (!list.current || !tab || sheet === 'filters') return;
    list.current.scrollLeft = tab.offsetLeft - (list.current.clientWidth - tab.offsetWidth) / 2;
  }, [panel, sheet]);
  return (
    <Tabs
      ref={list}
      label={say.panels}
      chosen={panel}
      onChoose={(id) => act(applyPanel, id)}
      className={`${styles.tabs} ${hasMany ? styles.many : ''}`}
      tabs={panels.map((id) => {
        const label = labelOf(id);
        return { id, label, name: callTab(label, nameOf(id)), panel: toPanelId(id) };
      })}
    />
  );
}
