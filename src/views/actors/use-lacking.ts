import { lackingMessages, type SharedRole } from '../../language/lacking.ts';
import { selectRoles } from '../../store/holdings.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useMessages, useSelector } from '../use-app.ts';

/** Says why nothing can be counted through a role; null where it can. */
export function useLacking(): (role: SharedRole) => string | null {
  const say = useMessages(lackingMessages);
  const roles = useSelector(selectRoles);
  const { kinds } = useSelector(selectDataset);
  return (role) => {
    if (roles.has(role)) return null;
    return kinds.some((kind) => kind.role === role) ? say.noEntry(role) : say.noKind(role);
  };
}
