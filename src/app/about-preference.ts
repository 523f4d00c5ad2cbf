import { keepSwitch } from '../views/kept-switch.ts';
import { ABOUT_KEY } from './preferences.ts';

/** Whether a phone says over the map what that is. */
export const ABOUT = keepSwitch(ABOUT_KEY);
