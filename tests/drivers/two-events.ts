import { validateDataset } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/dataset/schema.ts';

/** Who came, in which of the two years, from where, with whom, for what. */
const LIST = `
Ana Ruiz;18 19;Chile;Coop Azul;care energy
Budi Santoso;18;Indonesia;Kebun Kota;food
Chen Wei;19;Taiwan;River Market;energy
Dewi Lestari;18 19;Indonesia;Kebun Kota;food care
Eka Putri;19;Indonesia;Kebun Kota;food
Femi Ade;18;Nigeria;Lagos Web Guild;energy data
Grete Holm;18 19;Norway;Fjord Bikes;care
Hugo Paz;18;Chile;Coop Azul;data
Ines Costa;19;Portugal;Horta do Morro;food housing
Jonas Berg;18;Norway;Fjord Bikes;energy
Kofi Mensah;18;Nigeria;Lagos Web Guild;data
Lina Novak;19;Portugal;Horta do Morro;housing
Mei Lin;18 19;Taiwan;River Market;food
Nadia Rahman;;Indonesia;;care
`
  .trim()
  .split('\n')
  .map((line) => line.split(';'));

const toId = (name: string) => name.toLowerCase().replaceAll(' ', '-');
const toYears = (told: string) => (told === '' ? {} : { editions: told.split(' ').map((year) => `20${year}`) });

/** A network made of two attendance lists: 2018 and 2019, and nobody has said of one when she came. */
export function twoEvents(): Dataset {
  const kind = (id: string, role: string, label: string, plural: string, hue: string, shape: string) => ({
    ...{ id, role, hue, shape },
    label: { en: label, id: label },
    plural: { en: plural, id: plural },
  });
  const relation = (id: string, label: string, role?: string) => ({
    id,
    label,
    weight: 'plain',
    ...(role && { role }),
  });
  const names = (column: number) => [
    ...new Set(LIST.flatMap((row) => (row[column] ?? '').split(column === 4 ? ' ' : ';'))),
  ];
  const yearsOf = (name: string) => {
    const years = LIST.filter((row) => row[3] === name).flatMap(([, told = '']) => told.split(' '));
    return toYears(['18', '19'].filter((year) => years.includes(year)).join(' '));
  };
  const nodes = [
    ...LIST.map(([name = '', told = '']) => ({ id: toId(name), kind: 'person', label: name, ...toYears(told) })),
    ...names(2).map((name) => ({ id: toId(name), kind: 'place', label: name })),
    ...names(3)
      .filter(Boolean)
      .map((name) => ({ id: toId(name), kind: 'group', label: name, ...yearsOf(name) })),
    ...names(4).map((name) => ({ id: toId(name), kind: 'theme', label: name })),
  ];
  const edges = LIST.flatMap(([name = '', told = '', place = '', group = '', themes = '']) =>
    [
      ['from', place],
      ...(group === '' ? [] : [['with', group]]),
      ...themes.split(' ').map((theme) => ['about', theme]),
    ].map(([word = '', target = '']) => ({
      id: `${toId(name)}-${word}-${toId(target)}`,
      source: toId(name),
      target: toId(target),
      relation: word,
      ...toYears(told),
    })),
  );
  const result = validateDataset(
    {
      format: 'jejaring-dataset',
      version: 2,
      meta: { id: 'two-events', title: 'Two meetings', editions: ['2018', '2019'].map((id) => ({ id, label: id })) },
      kinds: [
        kind('person', 'person', 'Person', 'People', 'person', 'circle'),
        kind('group', 'initiative', 'Group', 'Groups', 'coop', 'square'),
        kind('place', 'place', 'Country', 'Countries', 'place', 'pin'),
        kind('theme', 'theme', 'Theme', 'Themes', 'theme', 'tag'),
      ],
      relations: [
        relation('from', 'is from', 'place'),
        relation('with', 'works with'),
        relation('about', 'cares about', 'theme'),
      ],
      nodes,
      edges,
    },
    'two-events',
  );
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}
