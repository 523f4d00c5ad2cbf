import type { PartTrouble } from '../base/part-trouble.ts';

/** The id of what stands in the page for a start that fails; `build/start-notice.ts` writes it. */
export const START_NOTICE = 'start-notice';

/**
 * How the start goes. The page's own style sheet shows the words for it; without any state, that no script ran.
 * `opening`: a network that this browser keeps is on its way, and nothing else is to be seen before it.
 */
export type StartState = 'loading' | 'opening' | 'done' | PartTrouble;

const findNotice = () => document.getElementById(START_NOTICE);

/** Shows how the start goes; nothing where the page has no words for it, as in development. */
export function tellStart(state: StartState): void {
  findNotice()?.setAttribute('data-state', state);
}

export const readStart = (): string | null => findNotice()?.getAttribute('data-state') ?? null;
