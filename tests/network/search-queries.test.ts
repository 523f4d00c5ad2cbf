import { expect, test } from 'vitest';
import { validateDataset } from '../../src/dataset/parse.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { buildSearch } from '../../src/network/search.ts';
import { expectFirst, type Queries } from '../drivers/expect-first.ts';
import { dataset } from '../drivers/seminar.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const SEMINAR: Queries = {
  // Names, in whatever spelling.
  Trebors: 'trebor-scholz',
  'Trebors Scholz': 'trebor-scholz',
  ihtiyac: 'needs-map',
  'ekonomi gig': 'gig-economy',
  shanzai: 'shanzhai-city',
  'Isac Mao': 'isaac-mao',
  'tam lat': 'tat-lam',
  hongkong: 'hong-kong',
  'hong kong': 'hong-kong',
  HK: 'hong-kong',
  'Rob Nicholas': 'rob-stone',
  petabencana: 'petabencana-id',
  'up and go': 'up-and-go',
  'Up & Go': 'up-and-go',
  'showcase 3': 's6-showcase-west',
  // Parts of words.
  bnb: 'fairbnb',
  'food bank': 'alliance-of-taiwan-foodbanks',
  mondo: 'fairmondo',
  // Small words are not needed.
  'the fairmondo': 'fairmondo',
  'who is Felix Weth': 'felix-weth',
  'siapa Felix Weth': 'felix-weth',
  'the new school': 'the-new-school',
  // What places are called elsewhere, in any script.
  香港: 'hong-kong',
  港: 'hong-kong',
  湾: 'taiwan',
  臺灣: 'taiwan',
  台湾: 'taiwan',
  ドイツ: 'germany',
  홍콩: 'hong-kong',
  Гонконг: 'hong-kong',
  Alemania: 'germany',
  'Corea del Sur': 'south-korea',
  東南アジア: 'southeast-asia',
  欧洲: 'europe',
  印度尼西亚: 'indonesia',
  'founders from 香港': 'albert-lui',
  'pendiri dari 香港': 'albert-lui',
  '香港 blockchain': 'matters-news',
  'koperasi di 日本': 'japan-workers-cooperative-union',
  // Kinds.
  venue: 'yasumoto-international-academic-park',
  'tempat acara': 'yasumoto-international-academic-park',
  companies: 'google',
  perusahaan: 'google',
  themes: 'platform-cooperativism',
  negara: 'indonesia',
  'sesi 5': 's5-lecture-scholz',
  'session 3': 's3-showcase-asia',
  'platforms in Indonesia': 'petabencana-id',
  'koperasi di Jepang': 'japan-workers-cooperative-union',
  'people from Germany': 'felix-weth',
  'people from Europe': 'felix-weth',
  // Whoever only cites a country is not from there, and who is stands as a guess.
  'people from India': '~sewa-cooperative',
  'speakers from India': '~sewa-cooperative',
  'orang dari India': '~sewa-cooperative',
  'people from Taiwan': '~smangus-aboriginal-labor-cooperative',
  'people in India': '~sewa-cooperative',
  'orang di India': '~sewa-cooperative',
  organiser: 'pcc-hong-kong',
  organizer: 'pcc-hong-kong',
  showcase: 's2-showcase-china',
  sessions: 's1-opening-lectures',
  'orang dari Taiwan': '~smangus-aboriginal-labor-cooperative',
  'koperasi dari Eropa': 'fairmondo',
  'orang Jerman': 'felix-weth',
  'venue of Sowing the Seeds': 'yasumoto-international-academic-park',
  'where is Fairmondo': 'germany',
  'di mana Fairmondo': 'germany',
  // Roles.
  'founders from Hong Kong': 'albert-lui',
  // Other words for the same; what is only near to it is a guess.
  'rantai blok': 'blockchain',
  'speakers about blockchain': 'peter-harris',
  'who speaks about blockchain': 'peter-harris',
  'pembicara tentang rantai blok': 'peter-harris',
  'Uni Eropa': '~europe',
  'European Union': '~europe',
  'initiatives from the European Union': '~fairmondo',
  'koperasi dari Uni Eropa': '~fairmondo',
  'pendiri dari Hong Kong': 'albert-lui',
  'Hong Kong founders': 'albert-lui',
  'founder of Resonate': 'peter-harris',
  'Resonate founder': 'peter-harris',
  'pendiri Resonate': 'peter-harris',
  'siapa yang mendirikan Resonate': 'peter-harris',
  'who founded Needs Map': 'ali-ercan',
  'founded by Rob Stone': 'datavest',
  'didirikan oleh Rob Stone': 'datavest',
  'founder of platform Datavest': 'rob-stone',
  'founders about blockchain': 'peter-harris',
  'from Hong Kong': 'albert-lui',
  'dari Turki': 'ali-ercan',
  'about food security': 'alliance-of-taiwan-foodbanks',
  'tentang ketahanan pangan': 'alliance-of-taiwan-foodbanks',
  'theme of Geddup': 'community-collaboration',
  'apa tema Geddup': 'community-collaboration',
  'people in session 7': 'peter-harris',
  'orang di sesi 7': 'peter-harris',
  'who spoke in Showcase 2': 'simel-esim',
  // Relations, in the dataset's own words.
  'who is likened to eBay': 'fairmondo',
  'diserupakan dengan eBay': 'fairmondo',
  'siapa yang disamakan dengan eBay': 'fairmondo',
  'siapa yang diibaratkan eBay': 'fairmondo',
  'platform yang setara dengan eBay': 'fairmondo',
  'who is compared with eBay': 'fairmondo',
  'what is equated with eBay': 'fairmondo',
  'equivalent of eBay': 'fairmondo',
  'alternative to eBay': 'fairmondo',
  'alternatif untuk eBay': 'fairmondo',
  'comparison for Fairmondo': 'ebay',
  'delegates of ICCI': 'novita-puspasari',
  'utusan ICCI': 'novita-puspasari',
  'who organises the seminar': 'pcc-hong-kong',
  'what does ICCI aim at': 'key-actor-mapping',
  'who criticises China’s economic progress': 'pun-ngai',
  'berafiliasi dengan ILO': 'simel-esim',
  'who comments on platform cooperativism': 'simel-esim',
  'home of Felix Weth': 'germany',
  // One word of a relation, and the name before it.
  'examples of Trebor Scholz': 'india',
  'companies cited by Bauwens': 'google',
  'where is Unionen based': 'sweden',
  'di mana Coop Exchange berbasis': 'malta',
  'what does Pun Ngai speak about': 'china-social-movement-history',
  'works on blockchain in Germany': 'resonate',
  'co-ops shown in Showcase 3': 'fairmondo',
  // Two names: what they have to do with each other.
  'Hong Kong blockchain': 'matters-news',
  'Taiwan ketahanan pangan': 'alliance-of-taiwan-foodbanks',
  // Guesses.
  blokchain: '~blockchain',
  econmy: '~gig-economy',
  'fonders from Hong Kong': '~albert-lui',
  'kooperatif platform': '~platform-cooperativism',
  'cooperatives in Taiwan': '~smangus-aboriginal-labor-cooperative',
  'digital labour songbird': '~digital-labour',
};

test('every one of these finds what is meant first, in the published network', () => {
  expectFirst(buildNetwork(dataset), SEMINAR);
});

test('parts of names are found in scripts without spaces and in long words; names of signs by their signs', () => {
  const names = {
    polyu: '香港理工大學社會創新設計研究院',
    wang: '王理',
    council: '理事會',
    farm: '有機農場',
    tokyo: '東京都立図書館',
    kana: 'さくらコーヒー',
    kim: '김철수협동조합',
    thai: 'สหกรณ์การเกษตรเชียงใหม่',
    ship: 'Donaudampfschifffahrtsgesellschaft',
    plus: '+1',
    one: '1',
    bang: '!!!',
    star: '★',
    starry: 'Café ★ Luna',
    sharp: 'C#',
    cpp: 'C++',
  };
  const nodes = Object.entries(names).map(([id, name]) => ({ id, kind: 'other' as const, name, about: 'Somebody.' }));
  expectFirst(tinyNetwork(nodes, []), {
    理工: 'polyu',
    社會創新: 'polyu',
    理: 'council',
    農場: 'farm',
    図書館: 'tokyo',
    コーヒー: 'kana',
    협동조합: 'kim',
    เกษตร: 'thai',
    schifffahrt: 'ship',
    gesellschaft: 'ship',
    '+1': 'plus',
    '1': 'one',
    '!!!': 'bang',
    '★': 'star',
    '★ luna': 'starry',
    'c#': 'sharp',
    'C++': 'cpp',
    '☂': '',
  });
});

test('what small words of the page’s languages are names elsewhere is found by its name', () => {
  const names = { or: 'Or noir', who: 'The Who', di: 'Di Dalam', a: 'A', an: 'Ana', noir: 'Noir' };
  const nodes = Object.entries(names).map(([id, name]) => ({ id, kind: 'initiative' as const, name }));
  expectFirst(tinyNetwork(nodes, []), {
    'or noir': 'or',
    'the who': 'who',
    who: 'who',
    'di dalam': 'di',
    a: 'a',
    'the noir': 'noir',
  });
});

test('a dataset’s own words are understood in its own language, and only these', () => {
  const words = (label: string, plural: string) => ({ label, plural, hue: 'person', shape: 'circle' });
  const result = validateDataset(
    {
      format: 'jejaring-dataset',
      version: 2,
      meta: { id: 'feira', title: 'Feira', languages: ['pt'] },
      kinds: [
        { id: 'p', role: 'person', ...words('Pessoa', 'Pessoas') },
        { id: 'c', role: 'initiative', ...words('Cooperativa ou projeto', 'Cooperativas e projetos') },
        { id: 'l', role: 'place', ...words('Lugar', 'Lugares') },
      ],
      relations: [
        { id: 'f', label: 'é fundadora de', inverse: 'fundada por', role: 'founding' },
        { id: 'd', label: 'é de', inverse: 'terra de', role: 'place' },
        { id: 'a', label: 'aprende com', inverse: 'ensina' },
      ],
      nodes: [
        { id: 'ana', kind: 'p', label: 'Ana Luz' },
        { id: 'rui', kind: 'p', label: 'Rui Mar' },
        { id: 'horta', kind: 'c', label: 'Horta Viva' },
        { id: 'porto', kind: 'l', label: 'Porto' },
      ],
      edges: [
        { id: '1', source: 'ana', target: 'horta', relation: 'f' },
        { id: '2', source: 'rui', target: 'porto', relation: 'd' },
        { id: '3', source: 'horta', target: 'porto', relation: 'd' },
        { id: '4', source: 'rui', target: 'ana', relation: 'a' },
      ],
    },
    'feira.json',
  );
  if (!result.ok) throw new Error('refused');
  expectFirst(buildNetwork(result.value), {
    cooperativas: 'horta',
    projeto: 'horta',
    'fundadora de Horta': 'ana',
    'fundada por Ana': 'horta',
    'pessoas de Porto': 'rui',
    'aprende com Ana Luz': 'rui',
    'ensina Rui': 'ana',
    'founder of Horta Viva': 'ana',
    venue: '',
  });
});

test('where no relation to places says that somebody is from there, a tie of any to a place does', () => {
  const nodes = [
    { id: 'a', kind: 'person' as const, name: 'Ann' },
    { id: 'o', kind: 'place' as const, name: 'Oslo' },
  ];
  expectFirst(tinyNetwork(nodes, [tie('a knows o')]), { 'people from Oslo': 'a', 'orang dari Oslo': 'a' });
});

test('loops, parallel ties, one node and none are searched as well', () => {
  const loop = tinyNetwork([{ id: 'a', kind: 'person', name: 'Ann' }], [tie('a knows a'), tie('a knows a')]);
  expectFirst(loop, { 'knows Ann': 'a', person: 'a', 'person Ann': 'a' });
  expectFirst(tinyNetwork([], []), { person: '', 'knows Ann': '' });
});

test('what a network has of its own under other words stays what it is', () => {
  expectFirst(
    tinyNetwork(
      [
        { id: 'eu', kind: 'place', name: 'European Union' },
        { id: 'europe', kind: 'place', name: 'Europe' },
      ],
      [],
    ),
    {
      'European Union': 'eu',
    },
  );
});

test.each(['researcher in Hong Kong', 'peneliti di Hong Kong', 'akademisi di Hong Kong'])(
  'who says that they are a %s says a person and a place in one phrase',
  (phrase) => {
    const network = buildNetwork(dataset);
    const said = buildSearch(network).read(phrase);
    expect(said?.nodes.map((node) => network.nodes[node]?.id)).toEqual(['hong-kong']);
    expect(said?.kinds).toEqual(['person']);
  },
);
