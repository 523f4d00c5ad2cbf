import { and } from '../../language/catalogue.ts';
import { editionMessages } from '../../language/editions.ts';
import type { Comparison } from '../../network/compare-editions.ts';
import { canEdit } from '../../store/can-edit.ts';
import { selectNetwork } from '../../store/selectors.ts';
import panel from '../Panel.module.css';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { listOtherwise } from './to-rows.ts';

/** Says of which kinds a name that only one list uses may be another's. */
export function OtherNames({ comparison }: { readonly comparison: Comparison }) {
  const say = useMessages(editionMessages);
  const language = useLanguage();
  const network = useSelector(selectNetwork);
  const isEditable = useSelector(canEdit);
  const kinds = listOtherwise(network, comparison);
  if (kinds.length === 0) return null;
  const names = and[language].format(kinds.map(({ plural }) => plural[language]));
  const hasThemes = kinds.some(({ role }) => role === 'theme');
  return (
    <p className={panel.quiet}>
      {say.otherNames(names, hasThemes)} {isEditable && say.joinThem}
    </p>
  );
}
