import type { Language } from '../dataset/language.ts';
import {
  type DialogName,
  type Notice,
  type SheetName,
  type State,
  type ThemeChoice,
  type ViewName,
  withMoment,
  withSession,
} from './state.ts';

export const applyLanguage = (state: State, language: Language): State => withSession(state, { language });
export const applyTheme = (state: State, theme: ThemeChoice): State => withSession(state, { theme });
export const applyPrefersDark = (state: State, prefersDark: boolean): State => withMoment(state, { prefersDark });
export const applyTypeScale = (state: State, typeScale: number): State =>
  state.moment.typeScale === typeScale ? state : withMoment(state, { typeScale });
export const applyView = (state: State, view: ViewName): State => withSession(state, { view });

/** Opens a dialog, or closes the open one. */
export const applyDialog = (state: State, dialog: DialogName | null): State =>
  withMoment(state, { dialog, ...(dialog === 'publish' && { publishing: null }) });

/** Leaves Publish to change what the site says of itself, and to come back. */
export const applyLeavePublish = (state: State): State =>
  withMoment(state, { dialog: null, publishing: state.document.id });

/** Nobody goes back to Publish. */
export const applyStopPublish = (state: State): State => withMoment(state, { publishing: null });

/** Opens a sheet, or closes the open one; only narrow screens show them. */
export const applySheet = (state: State, sheet: SheetName | null): State => withMoment(state, { sheet });

/** Whether panels are sheets over the lower part of the map. */
export const applyPhone = (state: State, isPhone: boolean): State => withMoment(state, { isPhone });

/** Tells the visitor something; the same thing is not said twice at once. */
export function applyNotice(state: State, notice: Notice): State {
  const isSame = ({ key, values }: Notice) =>
    key === notice.key && JSON.stringify(values) === JSON.stringify(notice.values);
  const { notices } = state.moment;
  return notices.some(isSame) ? state : withMoment(state, { notices: [...notices, notice] });
}

/** Puts notices away. */
export const applyDismiss = (state: State, dismissed: readonly Notice[]): State =>
  withMoment(state, { notices: state.moment.notices.filter((notice) => !dismissed.includes(notice)) });
