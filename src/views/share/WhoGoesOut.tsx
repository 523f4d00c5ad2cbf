import { useMemo } from 'react';
import type { Language } from '../../dataset/language.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { publishMessages } from '../../language/publish.ts';
import { useLanguage, useMessages } from '../use-app.ts';
import exportStyles from './Export.module.css';

/** People that are named. */
const MOST_PEOPLE = 100;

/** The people among what goes out, by name, for a last look; nothing where there are none. */
export function WhoGoesOut({ out }: { readonly out: Dataset }) {
  const say = useMessages(publishMessages);
  const language = useLanguage();
  const people = useMemo(() => listPeople(out, language), [out, language]);
  if (people.length === 0) return null;
  return (
    <details className={exportStyles.note}>
      <summary>{say.whoGoesOut(people.length)}</summary>
      <ul>
        {people.slice(0, MOST_PEOPLE).map(({ id, name }) => (
          <li key={id} dir="auto">
            {name}
          </li>
        ))}
        {people.length > MOST_PEOPLE && <li>{say.more(people.length - MOST_PEOPLE)}</li>}
      </ul>
    </details>
  );
}

function listPeople({ kinds, nodes }: Dataset, language: Language) {
  const roles = new Set(kinds.flatMap(({ id, role }) => (role === 'person' ? [id] : [])));
  const people = nodes.flatMap(({ id, kind, label }) => (roles.has(kind) ? [{ id, name: label[language] }] : []));
  const { compare } = new Intl.Collator(language);
  return people.sort((one, other) => compare(one.name, other.name));
}
