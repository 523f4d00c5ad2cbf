import { validateDataset } from '../dataset/parse.ts';
import { DATASET_VERSION, type Dataset } from '../dataset/schema.ts';
import { type LocalText, toText } from '../dataset/text.ts';
import { starterMessages } from '../language/starter.ts';

type Word = keyof (typeof starterMessages)['en'];

const say = (word: Word): LocalText => ({ en: starterMessages.en[word], id: starterMessages.id[word] });

const kind = (role: string, hue: string, shape: string, one: Word, many: Word) => ({
  id: one,
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

/** A network with nobody in it yet, and the kinds and relations that most begin with; `title` where it has one. */
export function buildStarter(title = ''): Dataset {
  const raw = {
    format: 'jejaring-dataset',
    version: DATASET_VERSION,
    meta: { id: 'own', title: say('title') },
    kinds: [
      kind('person', 'person', 'circle', 'person', 'people'),
      kind('initiative', 'organisation', 'house', 'organisation', 'organisations'),
      kind('place', 'place', 'pin', 'place', 'places'),
      kind('theme', 'theme', 'tag', 'theme', 'themes'),
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
  const { meta } = checked.value;
  return title === '' ? checked.value : { ...checked.value, meta: { ...meta, title: toText(title) } };
}
