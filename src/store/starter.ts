import { LANGUAGES } from '../dataset/language.ts';
import { validateDataset } from '../dataset/parse.ts';
import { DATASET_VERSION, type Dataset } from '../dataset/schema.ts';
import type { LocalText } from '../dataset/text.ts';
import { firstWords } from '../language/first-words.ts';

type Word = keyof (typeof firstWords)['en'];

const say = (word: Word): LocalText => ({ en: firstWords.en[word], id: firstWords.id[word] });

const kind = (id: string, role: string, hue: string, shape: string, one: Word, many: Word) => ({
  id,
  role,
  label: say(one),
  plural: say(many),
  hue,
  shape,
});

const relation = (id: string, label: Word, inverse: Word, weight: string, role?: string) => ({
  id,
  label: say(label),
  inverse: say(inverse),
  weight,
  ...(role && { role }),
});

/** A network with nobody in it yet, and the kinds and relations that most begin with; pictures of it know it by `id`. */
export function buildStarter(id: string): Dataset {
  const raw = {
    format: 'jejaring-dataset',
    version: DATASET_VERSION,
    meta: { id, title: say('network') },
    kinds: [
      kind('person', 'person', 'person', 'circle', 'person', 'people'),
      kind('organisation', 'initiative', 'organisation', 'house', 'initiative', 'initiatives'),
      kind('place', 'place', 'place', 'pin', 'place', 'places'),
      kind('theme', 'theme', 'theme', 'tag', 'theme', 'themes'),
    ],
    relations: [
      relation('knows', 'knows', 'knownBy', 'plain'),
      relation('works-at', 'worksAt', 'hasWorker', 'plain'),
      relation('is-from', 'isFrom', 'isHomeOf', 'quiet', 'place'),
      relation('interested-in', 'interestedIn', 'interests', 'quiet', 'theme'),
    ],
    nodes: [],
    edges: [],
    corrections: [],
  };
  const checked = validateDataset(raw, '');
  if (!checked.ok) throw new Error('the network that one begins with does not pass the gate', { cause: checked.fault });
  return checked.value;
}

/** The languages in which a network still goes by the name that each begins with. */
const listUntitled = ({ meta: { title } }: Dataset) =>
  LANGUAGES.filter((language) => title[language] === firstWords[language].network);

/** Whether it does in all of them. */
export const isUntitled = (dataset: Dataset): boolean => listUntitled(dataset).length === LANGUAGES.length;

/** Whether it does in any: nobody has chosen that. */
export const isPartUntitled = (dataset: Dataset): boolean => listUntitled(dataset).length > 0;
