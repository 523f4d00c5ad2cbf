import { useState } from 'react';
import type { Kind, Relation } from '../../dataset/schema.ts';
import { KIND_ROLES, RELATION_ROLES } from '../../dataset/vocabulary.ts';
import { OWN, toNameKey, toRoleKey } from '../../intake/draft/meaning-key.ts';
import type { Word } from '../../intake/draft/word-list.ts';
import { reviewMessages } from '../../language/intake-review.ts';
import { networkEditorMessages } from '../../language/network-editor.ts';
import { Select } from '../../ui/Select.tsx';
import { KindMark } from '../KindMark.tsx';
import { ShowMore } from '../ShowMore.tsx';
import { useLanguage, useMessages } from '../use-app.ts';
import { NameInput } from './NameInput.tsx';

interface MeaningTableProps {
  readonly of: Word['of'];
  /** All kinds, or all relations, as they would be. */
  readonly all: readonly (Kind | Relation)[];
  /** Those that the network has already. */
  readonly old: readonly (Kind | Relation)[];
  readonly words: readonly Word[];
  readonly onAnswer: (key: string, value: string) => void;
}

/** Each row offers all meanings: two hundred words that may mean two hundred things are no list to draw at once. */
const LISTED = 20;

/** Each word of the files, which kind or relation it becomes, and what that is where it is new. */
export function MeaningTable({ of, all, old, words, onAnswer }: MeaningTableProps) {
  const say = useMessages(reviewMessages);
  const roles = useMessages(networkEditorMessages);
  const language = useLanguage();
  const [shown, setShown] = useState(LISTED);
  const byId = new Map(all.map((one) => [one.id, one]));
  const isNew = (id: string) => old.every((one) => one.id !== id);
  const nameOf = (one: Kind | Relation) => ('plural' in one ? one.plural : one.label)[language];
  // Of several words for one the first has made it.
  const makers = new Map(words.toReversed().map(({ id, key }) => [id, key]));
  const roleName = (role: string) =>
    of === 'kind'
      ? roles.roleName(KIND_ROLES.find((one) => one === role) ?? 'other')
      : roles.relationRole(RELATION_ROLES.find((one) => one === role) ?? '');
  const options = of === 'kind' ? KIND_ROLES : (['', ...RELATION_ROLES] as const);
  if (words.length === 0) return null;
  return (
    <div>
      <table>
        <thead>
          <tr>
            <th scope="col">{of === 'kind' ? say.kind : say.relation}</th>
            <th scope="col">{say.count}</th>
            <th scope="col">{say.meaning}</th>
            <th scope="col">{say.role}</th>
          </tr>
        </thead>
        <tbody>
          {words.slice(0, shown).map(({ key, label, id, count }) => {
            const one = byId.get(id);
            if (!one) return null;
            const word = label[language];
            const hasOwn = isNew(id) && makers.get(id) === key;
            return (
              <tr key={key}>
                <th scope="row" dir="auto">
                  {'shape' in one && <KindMark kind={one} />} {word}
                </th>
                <td>{count}</td>
                <td>
                  <Select
                    aria-label={say.meaningOf(word)}
                    value={id}
                    onChange={({ currentTarget }) => onAnswer(key, currentTarget.value)}
                  >
                    {all.map((other) => (
                      <option key={other.id} value={other.id}>
                        {isNew(other.id) ? say.isNew(nameOf(other)) : nameOf(other)}
                      </option>
                    ))}
                    {!hasOwn && <option value={OWN}>{say.ownOf(word)}</option>}
                  </Select>
                  {hasOwn && (
                    <NameInput
                      label={say.nameOf(word)}
                      value={nameOf(one)}
                      onName={(name) => onAnswer(toNameKey(of, id), name)}
                    />
                  )}
                </td>
                <td>
                  {isNew(id) ? (
                    <Select
                      aria-label={say.roleOf(nameOf(one))}
                      value={one.role ?? ''}
                      onChange={({ currentTarget }) => onAnswer(toRoleKey(of, id), currentTarget.value)}
                    >
                      {options.map((role) => (
                        <option key={role} value={role}>
                          {roleName(role)}
                        </option>
                      ))}
                    </Select>
                  ) : (
                    roleName(one.role ?? '')
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <ShowMore count={words.length} shown={shown} step={LISTED} onShow={setShown} />
    </div>
  );
}
