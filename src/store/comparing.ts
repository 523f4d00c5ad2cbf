import type { Edition } from '../dataset/schema.ts';
import { compareMessages } from '../language/compare.ts';
import type { EditionPair } from '../network/compare-editions.ts';
import { nameEdition } from '../network/editions.ts';
import { selectComparison, selectDataset, selectStructure } from './selectors.ts';
import { type State, withSession } from './state.ts';

const NONE: readonly Edition[] = [];

/** The editions that the network holds, in the order of time. */
export const selectEditions = (state: State): readonly Edition[] => state.document.dataset.meta.editions ?? NONE;

/** Whether there are two that can be held against each other. */
export const canCompare = (state: State): boolean => selectEditions(state).length > 1;

/** What is asked about unless somebody chooses: the last edition against the one before. */
export function toUsualPair(editions: readonly Edition[]): EditionPair | null {
  const [from, to] = editions.slice(-2);
  return from && to ? { from: from.id, to: to.id } : null;
}

/** Compares two editions on the map; null ends it. An edition is not compared with itself. */
export function applyCompare(state: State, pair: EditionPair | null): State {
  const { editions } = selectStructure(state);
  const isPair = pair !== null && pair.from !== pair.to && editions.includes(pair.from) && editions.includes(pair.to);
  return withSession(state, { compare: isPair ? pair : null });
}

/** How a node stands between the two editions that are compared, as `new in 2019`; empty where it does not. */
export function tellStanding(state: State, index: number): string {
  const comparison = selectComparison(state);
  const standing = comparison?.nodes[index];
  if (!comparison || !standing) return '';
  const { language } = state.session;
  return compareMessages[language].standing(standing, nameEdition(selectDataset(state), comparison.to, language));
}
