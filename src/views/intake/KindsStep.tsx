import type { Dataset, Kind, Relation } from '../../dataset/schema.ts';
import { KIND_ROLES } from '../../dataset/vocabulary.ts';
import type { Draft } from '../../intake/draft/build.ts';
import { toRoleKey } from '../../intake/draft/role-key.ts';
import { reviewMessages } from '../../language/intake-review.ts';
import { networkEditorMessages } from '../../language/network-editor.ts';
import { Select } from '../../ui/Select.tsx';
import { KindMark } from '../KindMark.tsx';
import { useLanguage, useMessages } from '../use-app.ts';
import styles from './Review.module.css';
import { Step } from './Step.tsx';

interface KindsStepProps {
  readonly draft: Draft;
  readonly base: Dataset;
  readonly onAnswer: (key: string, value: string) => void;
}

/** Which kinds and relations come in, how many of each, and what a new kind is. */
export function KindsStep({ draft: { dataset }, base, onAnswer }: KindsStepProps) {
  const say = useMessages(reviewMessages);
  const roles = useMessages(networkEditorMessages);
  const language = useLanguage();
  const nodes = count(dataset.nodes.slice(base.nodes.length).map(({ kind }) => kind));
  const ties = count(dataset.edges.slice(base.edges.length).map(({ relation }) => relation));
  const kinds = dataset.kinds.filter(({ id }) => nodes.has(id));
  const relations = dataset.relations.filter(({ id }) => ties.has(id));
  const isNew = ({ id }: Kind) => base.kinds.every((kind) => kind.id !== id);
  const told = [
    ...kinds.map(({ id, plural }) => `${plural[language]}: ${nodes.get(id)}`),
    ...relations.map(({ id, label }) => `${label[language]}: ${ties.get(id)}`),
  ];
  return (
    <Step title={say.kinds} note={told.join(', ')} isDue={false}>
      <div className={styles.legend}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.kind}</th>
              <th scope="col">{say.count}</th>
              <th scope="col">{say.role}</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind.id}>
                <th scope="row" dir="auto">
                  <KindMark kind={kind} /> {kind.plural[language]}
                </th>
                <td>{nodes.get(kind.id)}</td>
                <td>
                  {isNew(kind) ? (
                    <Select
                      aria-label={say.roleOf(kind.plural[language])}
                      value={kind.role}
                      onChange={({ currentTarget }) => onAnswer(toRoleKey(kind.id), currentTarget.value)}
                    >
                      {KIND_ROLES.map((role) => (
                        <option key={role} value={role}>
                          {roles.roleName(role)}
                        </option>
                      ))}
                    </Select>
                  ) : (
                    roles.roleName(kind.role)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {relations.length > 0 && <Relations relations={relations} ties={ties} />}
      </div>
    </Step>
  );
}

interface RelationsProps {
  readonly relations: readonly Relation[];
  readonly ties: ReadonlyMap<string, number>;
}

function Relations({ relations, ties }: RelationsProps) {
  const say = useMessages(reviewMessages);
  const language = useLanguage();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say.relation}</th>
          <th scope="col">{say.count}</th>
        </tr>
      </thead>
      <tbody>
        {relations.map(({ id, label }) => (
          <tr key={id}>
            <th scope="row" dir="auto">
              {label[language]}
            </th>
            <td>{ties.get(id)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function count(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
