import type { Filters, Focus } from '../network/filters.ts';
import type { State } from '../store/state.ts';

/** What was asked of a network, by the id of its document. */
export interface Asked {
  readonly document: string;
  readonly filters: Filters;
  readonly focus: Focus | null;
}

export const toAsked = ({ document, session }: State): Asked => ({
  document: document.id,
  filters: session.filters,
  focus: session.focus,
});

export const isAsked = ({ document, filters, focus }: Asked, { document: { id }, session }: State): boolean =>
  document === id && filters === session.filters && focus === session.focus;
