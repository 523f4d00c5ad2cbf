import { keepSwitch } from '../views/kept-switch.ts';

const SINGLE_KEYS = keepSwitch('jejaring.shortcuts');

/** Whether single keys are shortcuts: people who speak or mistype keys can switch them off (WCAG 2.1.4). */
export const useShortcutPreference = SINGLE_KEYS.useIsOn;

/** Switches the single-key shortcuts on or off. */
export const saveShortcutPreference = SINGLE_KEYS.set;
