import type { Change } from '../../dataset/change-nodes.ts';
import type { Kind } from '../../dataset/schema.ts';
import { KIND_ROLES, NATURES } from '../../dataset/vocabulary.ts';
import { networkEditorMessages } from '../../language/network-editor.ts';
import { useMessages } from '../use-app.ts';
import { ChoiceField } from './ChoiceField.tsx';

interface KindRoleProps {
  readonly kind: Kind;
  readonly onChange: (values: Change<Kind>) => void;
}

/** What a kind counts as. */
export function KindRole({ kind: { role, nature }, onChange }: KindRoleProps) {
  const say = useMessages(networkEditorMessages);
  return (
    <>
      <ChoiceField
        label={say.role}
        value={role}
        choices={KIND_ROLES.map((one) => [one, say.roleName(one)])}
        onChoose={(chosen) => onChange({ role: KIND_ROLES.find((one) => one === chosen) })}
      />
      {role === 'other' && (
        <ChoiceField
          label={say.nature}
          value={nature ?? ''}
          choices={(['', ...NATURES] as const).map((one) => [one, say.natureName(one)])}
          onChoose={(chosen) => onChange({ nature: NATURES.find((one) => one === chosen) })}
        />
      )}
    </>
  );
}
