import type { KindRole } from '../../dataset/vocabulary.ts';
import type { Held } from '../../language/actors.ts';

/** What there is beside the actors, by the roles that some entry has: of what is not there nothing is said. */
export const toHeld = (roles: ReadonlySet<KindRole>): Held => ({
  hasEvent: roles.has('event'),
  hasSessions: roles.has('session'),
  shared: (['session', 'place', 'theme'] as const).filter((role) => roles.has(role)),
});
