import { describe, expect, test } from 'vitest';
import { type ToldNode, type ToldStep, tellPath } from '../../src/language/path-sentence.ts';

const both = (en: string, id: string) => ({ en, id });
const RELATIONS = {
  attends: { label: both('attends', 'menghadiri'), inverse: both('attended by', 'dihadiri oleh') },
  part: { label: both('is part of', 'bagian dari'), inverse: both('has part', 'memuat') },
  founded: { label: both('founded', 'mendirikan'), inverse: both('founded by', 'didirikan oleh') },
  from: { label: both('is from', 'berasal dari'), inverse: both('home of', 'asal dari') },
  delegate: { label: both('is a delegate of', 'utusan dari'), inverse: both('has delegate', 'mengutus') },
  covers: { label: both('covers the area', 'mencakup kawasan'), inverse: both('covered by', 'dicakup oleh') },
};

/** `+founded Kayuh`: along the tie to Kayuh; `-founded Ada`: against it to Ada; people are Ada, Budi and Cem, the session Soil. */
function tell(start: string, ...steps: string[]) {
  const toNode = (name: string): ToldNode => {
    return { name, is: ['Ada', 'Budi', 'Cem'].includes(name) ? 'person' : name === 'Soil' ? 'session' : 'thing' };
  };
  const told = steps.map((step): ToldStep => {
    const [relation = '', name = ''] = step.slice(1).split(' ');
    return { ...RELATIONS[relation as keyof typeof RELATIONS], along: step.startsWith('+'), to: toNode(name) };
  });
  return { en: tellPath(toNode(start), told, 'en'), id: tellPath(toNode(start), told, 'id') };
}

describe('a path is one sentence, every tie told the way it points', () => {
  test.each([
    [tell('Ada', '+founded Kayuh'), 'Ada founded Kayuh.', 'Ada mendirikan Kayuh.'],
    [tell('Kayuh', '-founded Ada'), 'Ada founded Kayuh.', 'Kayuh didirikan oleh Ada.'],
    [
      tell('Ada', '+delegate ICCI', '+attends Seminar'),
      'Ada is a delegate of ICCI, which attends Seminar.',
      'Ada utusan dari ICCI, yang menghadiri Seminar.',
    ],
    [
      tell('Ada', '+attends Seminar', '-part Soil', '-attends Budi'),
      'Ada attends Seminar, which the session “Soil” is part of; Budi attends the session “Soil”.',
      'Ada menghadiri Seminar, yang memuat sesi “Soil”, yang dihadiri oleh Budi.',
    ],
    [
      tell('Ada', '+attends Session', '-attends Budi', '+founded Kayuh', '+from Java'),
      'Ada attends Session, which Budi attends; Budi founded Kayuh, which is from Java.',
      'Ada menghadiri Session, yang dihadiri oleh Budi, yang mendirikan Kayuh, yang berasal dari Java.',
    ],
    [
      tell('Kayuh', '-founded Ada', '+from Java', '-from Cem'),
      'Ada founded Kayuh and is from Java, which Cem is from.',
      'Kayuh didirikan oleh Ada, yang berasal dari Java, yang merupakan asal dari Cem.',
    ],
    [tell('Soil', '+part Seminar'), 'The session “Soil” is part of Seminar.', 'Sesi “Soil” bagian dari Seminar.'],
    [
      tell('Ada', '+from Java', '-covers Seminar', '+part Year'),
      'Ada is from Java; Seminar covers the area Java and is part of Year.',
      'Ada berasal dari Java, yang dicakup oleh Seminar, yang merupakan bagian dari Year.',
    ],
  ])('%o', (told, en, id) => {
    expect(told).toEqual({ en, id });
  });

  test('a name that ends in a full stop gets no second one', () => {
    expect(tell('Ada', '+founded Kayuh,Ltd.').en).toBe('Ada founded Kayuh,Ltd.');
  });
});
