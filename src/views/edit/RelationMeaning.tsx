import type { ReactNode } from 'react';
import type { Change } from '../../dataset/change-nodes.ts';
import type { Relation } from '../../dataset/schema.ts';
import { RELATION_ROLES } from '../../dataset/vocabulary.ts';
import { networkEditorMessages } from '../../language/network-editor.ts';
import { useMessages } from '../use-app.ts';
import { ChoiceField } from './ChoiceField.tsx';

const WEIGHTS = ['spine', 'plain', 'quiet'] as const;

/** What a relation says of its direction; absent: it reads otherwise from the other end, and is drawn without an arrow. */
const DIRECTIONS = [undefined, true, false] as const;

interface RelationMeaningProps {
  readonly relation: Relation;
  readonly onChange: (values: Change<Relation>) => void;
  /** What belongs to the direction. */
  readonly children: ReactNode;
}

/** Where a relation leads, what it means, and how strong its line is. */
export function RelationMeaning({ relation, onChange, children }: RelationMeaningProps) {
  const say = useMessages(networkEditorMessages);
  const { directed, role, weight } = relation;
  return (
    <>
      <ChoiceField
        label={say.directed}
        value={String(directed)}
        choices={[
          ['undefined', say.isDirected],
          ['true', say.isPointed],
          ['false', say.isMutual],
        ]}
        onChoose={(chosen) => onChange({ directed: DIRECTIONS.find((one) => String(one) === chosen) })}
      />
      {children}
      <ChoiceField
        label={say.role}
        value={role ?? ''}
        choices={(['', ...RELATION_ROLES] as const).map((one) => [one, say.relationRole(one)])}
        onChoose={(chosen) => onChange({ role: RELATION_ROLES.find((one) => one === chosen) })}
      />
      <ChoiceField
        label={say.weight}
        value={weight}
        choices={WEIGHTS.map((one) => [one, say.weightName(one)])}
        onChoose={(chosen) => onChange({ weight: WEIGHTS.find((one) => one === chosen) })}
      />
    </>
  );
}
