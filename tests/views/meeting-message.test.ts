import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/analysis/answer.ts';
import type { Partner } from '../../src/analysis/meeting/meeting.ts';
import { INITIAL_PARAMETERS, type OpportunitiesParameters } from '../../src/analysis/parameters.ts';
import { toMailLink } from '../../src/base/mail-link.ts';
import { LANGUAGES } from '../../src/dataset/language.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import type { Dataset, NodeRecord } from '../../src/dataset/schema.ts';
import { toText } from '../../src/dataset/text.ts';
import { tellAcquaintance } from '../../src/language/letter-acquaintance.ts';
import { selectMasked } from '../../src/store/for-others.ts';
import { selectExtent } from '../../src/store/questions.ts';
import { selectNetwork } from '../../src/store/selectors.ts';
import type { LetterWriter } from '../../src/store/state.ts';
import { buildStore } from '../../src/store/store.ts';
import { listHelpers, listRecipients } from '../../src/views/opportunities/list-recipients.ts';
import { listRemarks } from '../../src/views/opportunities/list-remarks.ts';
import { findNamedContact, hasNamesInWords } from '../../src/views/opportunities/names-in-words.ts';
import { findSigner, withoutSigner } from '../../src/views/opportunities/signer.ts';
import { tellTheChain } from '../../src/views/opportunities/tell-partner.ts';
import { buildMessage } from '../../src/views/opportunities/write-to.ts';
import { dataset } from '../drivers/seminar.ts';

/** Whom somebody could meet, and the network as others may see it. */
function ask(opened: Dataset, asked: Partial<OpportunitiesParameters>) {
  const state = buildStore({ dataset: opened, layout: null }).getState();
  const parameters = { ...INITIAL_PARAMETERS.opportunities, ...asked };
  const { seeker, own, bodies, groups } = answerQuestion(
    'opportunities',
    selectNetwork(state),
    selectExtent(state),
    parameters,
    () => {},
  );
  const partners = groups.flatMap((group) => group.partners);
  return { network: selectMasked(state), asking: { seeker, own, bodies, groups }, partners };
}

function* listMessages({ network, asking, partners }: ReturnType<typeof ask>) {
  for (const partner of partners)
    for (const recipient of listRecipients(network, partner))
      for (const language of LANGUAGES)
        yield { partner, recipient, language, ...buildMessage(network, asking, partner, recipient, language) };
}

const withNode = (id: string, change: Partial<NodeRecord>): Dataset => ({
  ...dataset,
  nodes: dataset.nodes.map((node) => (node.id === id ? { ...node, ...change } : node)),
});

/** Who looks for what Resonate does. */
const ICCI = { actor: 'icci', looksFor: ['blockchain'] };
const described = { themes: ['food-security'], places: ['indonesia'], kinds: ['coop_platform'] };

const CONTRADICTED =
  /(Nashin Mahtani|Jessamine Pacis|Rohan Clarke|Albert Lui) (founded|mendirikan)|(founded|mendirikan|hear about) BTW/;

test.each([
  ['a body', { actor: 'icci' }],
  ['a person', { actor: 'peter-harris' }],
  ['somebody who is not on the map', { described, looksFor: ['blockchain'] }],
])('every message for %s goes whole into its link, and says that two know each other to nobody', (_, asked) => {
  const answer = ask(dataset, asked);
  let count = 0;
  for (const { partner, recipient, language, subject, body } of listMessages(answer)) {
    count++;
    expect(toMailLink({ to: '', subject, body }).isWhole).toBe(true);
    const claims = body.replace(/If you know each other|Bila Anda saling mengenal|sebagai “[^”]*”/g, '');
    expect(claims).not.toMatch(/undefined|null|\bknows\b|you know|mengenal/i);
    // A letter has sentences, and no lists.
    expect(body).not.toMatch(/^[–•-]|: [A-Z][^\n]*:$/m);
    // How the introducer and the partner met is told by where, or by their tie as it is recorded.
    expect(body).not.toMatch(/no tie yet|belum berhubungan|bersentuhan/);
    // What a check contradicts, or nobody is sure of, is asserted by no letter.
    expect(body).not.toMatch(CONTRADICTED);
    const { how, through = -1 } = recipient.introducer?.toPartner ?? {};
    const { label, short = label } = dataset.nodes[through] ?? { label: toText('') };
    if (how !== 'tie') expect(body).toContain(short[language]);
    expect(recipient.introducer === null || recipient.node !== partner.node).toBe(true);
    // No letter is without a word on why it was written.
    expect(body).not.toMatch(
      /came across you\.|found you|(came across|get to know) (?!your )[^.,“]+\. |(menemukan|berkenalan dengan) (?!\S+ Anda )[^.,“]+\. /,
    );
    // A body says “we” from the first word to the last; to one's own colleague one writes as oneself.
    if ('actor' in asked && asked.actor === 'icci' && !recipient.introducer?.isOwn)
      expect(body).not.toMatch(/\b(I|me|my|saya)\b/i);
  }
  expect(count).toBeGreaterThan(15);
});

const WHEN = ' (Hong Kong, 28–29 September 2018)';

/** What a message says before it asks for anything. */
function read(opened: Dataset, asked: Partial<OpportunitiesParameters>, id: string, through: string | null) {
  const { network, asking, partners } = ask(opened, asked);
  const partner = partners.find(({ node }) => opened.nodes[node]?.id === id);
  const recipient =
    partner &&
    listRecipients(network, partner).find(
      ({ node, introducer }) => (introducer && opened.nodes[node]?.label.en) === through,
    );
  if (!partner || !recipient) throw new Error(`there is no such letter about ${id}`);
  return LANGUAGES.map((language) => {
    const { body } = buildMessage(network, asking, partner, recipient, language, {
      ...INITIAL_PARAMETERS.opportunities,
      ...asked,
    });
    // When and where it was is told once, but to one's own who were there.
    const isTold = opened.meta === dataset.meta && !recipient.introducer?.isOwn;
    expect(body.split(WHEN).length).toBe(isTold ? 2 : 1);
    return body
      .replace(WHEN, '')
      .split('\n\n')
      .slice(1, through === null ? 2 : 3)
      .join(' ');
  });
}

test.each([
  [
    'a body to whoever held what both were at',
    { actor: 'icci' },
    'geddup',
    'Platform Cooperativism Consortium Hong Kong',
    'We write on behalf of ICCI (Indonesian Consortium for Cooperatives Innovation). Geddup took part in “Sowing the Seeds”, and so did we; Novita Puspasari and Aef Setiawan were there for ICCI. We would like to get to know Geddup, which was in “Showcase 3: America, Europe, Australia”. We turn to you since you hosted that event. At Geddup we would write to Rohan Clarke.',
    'Kami menulis atas nama ICCI (Konsorsium Indonesia untuk Inovasi Koperasi). Geddup ikut serta dalam “Sowing the Seeds”, begitu juga kami; Novita Puspasari dan Aef Setiawan hadir di sana mewakili ICCI. Kami ingin berkenalan dengan Geddup, yang tampil di “Showcase 3: Amerika, Eropa, Australia”. Kami menghubungi Anda karena Anda menyelenggarakan acara itu. Di Geddup, kami hendak menghubungi Rohan Clarke.',
  ],
  [
    'a body to its own people who were where the other was',
    { actor: 'icci' },
    'geddup',
    'Novita Puspasari',
    'Looking for whom ICCI could talk to next, I came upon Geddup, which was in “Showcase 3: America, Europe, Australia”. You were at “Sowing the Seeds”, as was Geddup. Did you speak with each other? If so, would you write Rohan Clarke a few lines, or may I write and mention you? If not, I will write without.',
    'Ketika mencari siapa yang sebaiknya diajak bicara berikutnya oleh ICCI, saya menemukan Geddup, yang tampil di “Showcase 3: Amerika, Eropa, Australia”. Anda ikut dalam “Sowing the Seeds” bersama Geddup. Apakah Anda sempat berbincang? Bila ya, bersediakah Anda menulis beberapa baris kepada Rohan Clarke, atau bolehkah saya menulis dengan menyebut nama Anda? Bila tidak, saya akan menulis langsung saja.',
  ],
  [
    'a body to whom a check does not bear out as the founder',
    { actor: 'icci' },
    'geddup',
    null,
    'We write on behalf of ICCI (Indonesian Consortium for Cooperatives Innovation). Geddup took part in “Sowing the Seeds”, and so did we; Novita Puspasari and Aef Setiawan were there for ICCI. We write because Geddup was in “Showcase 3: America, Europe, Australia”. You are named with Geddup; if somebody else is the one to ask, would you pass this on?',
    'Kami menulis atas nama ICCI (Konsorsium Indonesia untuk Inovasi Koperasi). Geddup ikut serta dalam “Sowing the Seeds”, begitu juga kami; Novita Puspasari dan Aef Setiawan hadir di sana mewakili ICCI. Kami menulis karena Geddup tampil di “Showcase 3: Amerika, Eropa, Australia”. Nama Anda disebut bersama Geddup; bila yang tepat orang lain, mohon surat ini diteruskan.',
  ],
  [
    'a body to somebody of its own country',
    { actor: 'icci' },
    'nashin-mahtani',
    null,
    'We write on behalf of ICCI (Indonesian Consortium for Cooperatives Innovation). We were both at “Sowing the Seeds”; Novita Puspasari and Aef Setiawan were there for ICCI. We write because of PetaBencana.id, which works on disaster mapping, and your part in “Closing roundtable”. Like us you are from Indonesia.',
    'Kami menulis atas nama ICCI (Konsorsium Indonesia untuk Inovasi Koperasi). Kita sama-sama hadir di “Sowing the Seeds”; Novita Puspasari dan Aef Setiawan hadir di sana mewakili ICCI. Kami menulis karena PetaBencana.id, yang bergerak di bidang pemetaan bencana, serta penampilan Anda di “Meja bundar penutup”. Seperti kami, Anda berasal dari Indonesia.',
  ],
  [
    'a body whose people were there to somebody who was',
    { actor: 'icci' },
    'eum-hyungsik',
    null,
    'We write on behalf of ICCI (Indonesian Consortium for Cooperatives Innovation). We were both at “Sowing the Seeds”; Novita Puspasari and Aef Setiawan were there for ICCI. We write because of your work at ICA and your contribution to platform cooperativism.',
    'Kami menulis atas nama ICCI (Konsorsium Indonesia untuk Inovasi Koperasi). Kita sama-sama hadir di “Sowing the Seeds”; Novita Puspasari dan Aef Setiawan hadir di sana mewakili ICCI. Kami menulis karena kegiatan Anda di ICA serta sumbangsih Anda pada platform cooperativism.',
  ],
  [
    'a person to a person who is named beside something',
    { actor: 'albert-lui' },
    'nashin-mahtani',
    null,
    'My name is Albert Lui. We were both in “Closing roundtable” at “Sowing the Seeds”. I write because of PetaBencana.id, which works on disaster mapping.',
    'Nama saya Albert Lui. Kita sama-sama tampil di “Meja bundar penutup” pada “Sowing the Seeds”. Saya menulis karena PetaBencana.id, yang bergerak di bidang pemetaan bencana.',
  ],
  [
    'somebody who was invited, as the other was: nobody says that they met',
    { actor: 'peter-harris' },
    'datavest',
    null,
    'My name is Peter Harris, of Resonate. On the map of “Sowing the Seeds” I came across Datavest, which works on blockchain, as I do. Since you founded Datavest, I turn to you.',
    'Nama saya Peter Harris dari Resonate. Di peta “Sowing the Seeds”, saya menemukan Datavest, yang bergerak di bidang blockchain seperti saya. Saya menghubungi Anda sebagai pihak yang mendirikan Datavest.',
  ],
  [
    'a body to whoever held the event, of whom nobody is known',
    { actor: 'icci' },
    'pcc-hong-kong',
    null,
    'We write on behalf of ICCI (Indonesian Consortium for Cooperatives Innovation). Thank you for hosting “Sowing the Seeds”; Novita Puspasari and Aef Setiawan were there for ICCI.',
    'Kami menulis atas nama ICCI (Konsorsium Indonesia untuk Inovasi Koperasi). Terima kasih telah menyelenggarakan “Sowing the Seeds”; Novita Puspasari dan Aef Setiawan hadir di sana mewakili ICCI.',
  ],
  [
    'a stranger to a person of a body',
    { described, looksFor: ['blockchain'] },
    'matters-news',
    null,
    'My name is [your name]. I work on food security, in Indonesia, at [name of your co-op, platform or project]. On the map of “Sowing the Seeds” I came across Matters, which works on blockchain. Since you founded Matters, I turn to you.',
    'Nama saya [nama Anda]. Saya bergerak di bidang ketahanan pangan di Indonesia, di [nama koperasi, platform, atau proyek Anda]. Di peta “Sowing the Seeds”, saya menemukan Matters, yang bergerak di bidang blockchain. Saya menghubungi Anda sebagai pihak yang mendirikan Matters.',
  ],
])('%s writes in sentences that can be read aloud', (_, asked, id, through, english, indonesian) => {
  expect(read(dataset, asked, id, through)).toEqual([english, indonesian]);
});

test('the first of a chain is asked for the second, and hears how the way goes on', () => {
  const street = parseDataset(readFileSync('tests/fixtures/valid/street.json', 'utf8'), 'street');
  if (!street.ok) throw new Error('the street is not let in');
  const { network, partners } = ask(street.value, { actor: 'rosa' });
  const chain = partners.find(({ node }) => street.value.nodes[node]?.id === 'bia')?.chain;
  expect(chain && tellTheChain(network, chain, 'en')).toBe(
    'is linked by “cuida de” to Rosa Lima; is linked by “cuida de” to Caio Nunes, who conhece Bia Rocha',
  );
  expect(read(street.value, { actor: 'rosa' }, 'bia', 'Cozinha da Vila')[0]).toBe(
    'My name is Rosa Lima. On the map of “Gente da rua” I came across Bia Rocha, who is with Coro de Sábado. I would like to get in touch and find out where we could work together. I turn to you since the map says “Caio Nunes cuida de Cozinha da Vila” and “Rosa Lima cuida de Cozinha da Vila”. Caio Nunes could lead on from there: the map says “Caio Nunes conhece Bia Rocha”.',
  );
});

test('what is wanted stands in each letter, and no gap but the name: what is said, what is looked for, else a wish', () => {
  const write = (asked: Partial<OpportunitiesParameters>, writer?: Partial<LetterWriter>, topic?: string) => {
    const answer = ask(dataset, asked);
    const parameters = { ...INITIAL_PARAMETERS.opportunities, ...asked };
    return answer.partners.flatMap((partner) =>
      listRecipients(answer.network, partner).map(
        (recipient) =>
          buildMessage(answer.network, answer.asking, partner, recipient, 'en', parameters, writer, topic).body,
      ),
    );
  };
  for (const body of write(ICCI)) expect(body).toContain('We are looking for experience with blockchain');
  for (const body of write({ actor: 'icci' })) {
    // What it says it aims at is no sentence of a letter.
    expect(body).not.toMatch(/aims? (?:at|are)|mapping key actors/);
    expect(body.match(/\[[^\]]*\]/g)).toEqual(['[your name]']);
  }
  for (const body of write(ICCI, { name: 'Rara' }, 'a visit in May')) {
    expect(body).toMatch(/about a visit in May[.?]/);
    expect(body).toMatch(/(?:Kind regards,\nRara\n|Best wishes,\nRara$)/);
    expect(body).not.toMatch(/[[\]]|experience/);
  }
});

test('each letter asks for one thing of the data: to talk about a theme or, of whoever held the event, to be put in touch', () => {
  const answer = ask(dataset, { actor: 'icci' });
  const write = (id: string, topic = '') => {
    const partner = answer.partners.find(({ node }) => dataset.nodes[node]?.id === id);
    const direct = partner && listRecipients(answer.network, partner).find(({ introducer }) => introducer === null);
    if (!partner || !direct) throw new Error(`there is no such letter about ${id}`);
    return LANGUAGES.map(
      (language) => buildMessage(answer.network, answer.asking, partner, direct, language, null, {}, topic).body,
    );
  };
  const [english, indonesian] = write('pcc-hong-kong');
  expect(english).toContain(
    'Could you put us in touch with Eum Hyungsik and Trebor Scholz, with whom we would like to talk about platform cooperativism?',
  );
  expect(english).not.toMatch(/half an hour|see where/);
  expect(indonesian).toContain(
    'Bisakah Anda menghubungkan kami dengan Eum Hyung-sik dan Trebor Scholz untuk berbincang tentang platform cooperativism?',
  );
  const [her, hers] = write('nashin-mahtani');
  // One letter asks for one thing.
  expect(her).toContain('Would you have half an hour in the coming weeks to talk about disaster mapping?');
  expect(her).not.toContain('in touch');
  expect(hers).toContain('setengah jam dalam beberapa minggu ke depan untuk berbincang tentang pemetaan bencana?');
  expect(write('digi-coop')[0]).toContain('to see where we could work together?');
  expect(write('nashin-mahtani', 'a visit')[0]).toContain('to talk about a visit?');
});

test('of a body that has no theme it is asked about what it aims at', () => {
  const write = (asked: Partial<OpportunitiesParameters>, id: string) => {
    const answer = ask(dataset, asked);
    const partner = answer.partners.find(({ node }) => dataset.nodes[node]?.id === id);
    const direct = partner && listRecipients(answer.network, partner).find(({ introducer }) => introducer === null);
    if (!partner || !direct) throw new Error(`there is no such letter about ${id}`);
    return LANGUAGES.map((language) => buildMessage(answer.network, answer.asking, partner, direct, language).body);
  };
  const [english, indonesian] = write({ described }, 'icci');
  expect(english).toContain('to talk about mapping key actors?');
  expect(indonesian).toContain('untuk berbincang tentang pemetaan aktor kunci?');
});

test('a theme stands in a sentence as a phrase, and a place by its article; what is punctuated is quoted', () => {
  const asked = { described: { themes: ['disaster-mapping'], places: ['philippines'], kinds: [] } };
  const write = (opened: Dataset) => {
    const answer = ask(opened, asked);
    const [partner] = answer.partners;
    const recipient = partner && listRecipients(answer.network, partner)[0];
    if (!partner || !recipient) throw new Error('nobody to write to');
    return buildMessage(answer.network, answer.asking, partner, recipient, 'en', { ...asked, looksFor: [] }).body;
  };
  expect(write(dataset)).toContain('I work on disaster mapping, in the Philippines.');
  const renamed = (en: string) => withNode('disaster-mapping', { label: { en, id: en } });
  expect(write(renamed('China studies'))).toContain('I work on China studies, in');
  expect(write(renamed('Maps, by all'))).toContain('I work on “Maps, by all”, in');
});

test('a delegate writes in their own name, for the body they speak for', () => {
  const answer = ask(dataset, { actor: 'novita-puspasari' });
  const partner = answer.partners.find(({ node }) => dataset.nodes[node]?.id === 'digi-coop');
  const recipient = partner && listRecipients(answer.network, partner)[0];
  if (!recipient) throw new Error('nobody to write to');
  const { body } = buildMessage(answer.network, answer.asking, partner, recipient, 'en');
  expect(body).toContain('My name is Novita Puspasari, of ICCI (Indonesian Consortium for Cooperatives Innovation).');
  expect(body).toMatch(/Kind regards,\nNovita Puspasari\nIndonesian Consortium for Cooperatives Innovation$/);
});

test('whoever writes may know a name at a body of which the map names nobody, and nothing is claimed of them', () => {
  const answer = ask(dataset, { actor: 'icci' });
  const people = new Map([
    ['digi-coop', 'Henri Soemartono'],
    ['pcc-hong-kong', 'Terence Yuen'],
  ]);
  const write = (id: string, to: string) => {
    const partner = answer.partners.find(({ node }) => dataset.nodes[node]?.id === id);
    const recipient =
      partner && listRecipients(answer.network, partner).find(({ node }) => dataset.nodes[node]?.id === to);
    if (!partner || !recipient) throw new Error(`there is no such letter about ${id}`);
    return LANGUAGES.map(
      (language) =>
        buildMessage(answer.network, answer.asking, partner, recipient, language, null, { people }).body.split(
          'Indonesian Consortium',
        )[0],
    );
  };
  const [english, indonesian] = write('digi-coop', 'digi-coop');
  expect(english).toMatch(/^Hello Henri Soemartono,\n/);
  expect(indonesian).toMatch(/^Yth\. Bapak\/Ibu Henri Soemartono,\n/);
  // The record names its chair, who is greeted where nobody else is named; a blank name greets the body.
  const prefilled = (name?: string) => {
    const people = new Map(name === undefined ? [] : [['digi-coop', name]]);
    const partner = answer.partners.find(({ node }) => dataset.nodes[node]?.id === 'digi-coop');
    const recipient = partner && listRecipients(answer.network, partner)[0];
    if (!recipient) throw new Error('nobody to write to');
    return LANGUAGES.map(
      (language) =>
        buildMessage(answer.network, answer.asking, partner, recipient, language, null, { people }).body.split('\n')[0],
    );
  };
  expect(prefilled()).toEqual(['Hello Henri Kasyfi Soemartono,', 'Yth. Bapak/Ibu Henri Kasyfi Soemartono,']);
  expect(prefilled('')).toEqual(['Hello Digi Coop,', 'Yth. Digi Coop,']);
  for (const text of [...write('digi-coop', 'digi-coop'), ...write('sewa-cooperative', 'pcc-hong-kong')])
    expect(text).not.toMatch(/\byou (were|are|held)\b|names you|Anda (ikut|menyelenggarakan)/);
});

test('who is of the body for which it is asked and signs the letter speaks of themselves, and is asked nothing', () => {
  const answer = ask(dataset, { actor: 'icci' });
  const write = (id: string, name: string) => {
    const partner = answer.partners.find(({ node }) => dataset.nodes[node]?.id === id);
    if (!partner) throw new Error(`nobody asks about ${id}`);
    const askable = withoutSigner(partner, findSigner(answer.network, name));
    const recipients = listRecipients(answer.network, askable);
    expect(recipients.map(({ node }) => dataset.nodes[node]?.label.en)).not.toContain('Novita Puspasari');
    return LANGUAGES.map((language) => {
      const [first] = recipients;
      if (!first) throw new Error('nobody to write to');
      return buildMessage(answer.network, answer.asking, partner, first, language, null, { name }).body;
    });
  };
  const [english, indonesian] = write('nashin-mahtani', ' novita puspasari');
  expect(english).toContain(
    `My name is Novita Puspasari, of ICCI (Indonesian Consortium for Cooperatives Innovation). We were both at “Sowing the Seeds”${WHEN}; I was there with Aef Setiawan for ICCI. I write because of PetaBencana.id`,
  );
  expect(english).toMatch(/\nNovita Puspasari\nIndonesian Consortium/);
  expect(indonesian).toContain('saya hadir di sana bersama Aef Setiawan mewakili ICCI');
  const [host] = write('pcc-hong-kong', 'Novita Puspasari');
  expect(host).toContain(`Thank you for hosting “Sowing the Seeds”${WHEN}; I was there with Aef Setiawan for ICCI.`);
  const [coop] = write('digi-coop', 'Novita Puspasari');
  expect(coop).toContain(`Digi Coop took part in “Sowing the Seeds”${WHEN}, and so did ICCI; I was there`);
  // Whoever is of somebody else only signs; a name of several is nobody's.
  const [geddup] = LANGUAGES.map((language) => {
    const partner = answer.partners.find(({ node }) => dataset.nodes[node]?.id === 'geddup');
    const recipient = partner && listRecipients(answer.network, partner)[0];
    if (!recipient) throw new Error('nobody to write to');
    return buildMessage(answer.network, answer.asking, partner, recipient, language, null, { name: 'Felix Weth' }).body;
  });
  expect(geddup).toMatch(/^Hello Rohan Clarke,\n\nWe write on behalf of ICCI/);
  expect(findSigner(answer.network, '')).toBe(-1);
});

test('a letter to who only seems to be of the same place says too what they are', () => {
  const asked = { described: { themes: [], places: ['hong-kong'], kinds: [] } };
  const [english, indonesian] = read(dataset, asked, 'pcc-hong-kong', null);
  expect(english).toContain(
    'I came across you, described as “Consortium for platform co-ops in Hong Kong”. You seem to be in Hong Kong, as I am.',
  );
  expect(indonesian).toContain(
    'Anda, yang digambarkan sebagai “Konsorsium koperasi platform di Hong Kong”. Tampaknya Anda berada di Hong Kong',
  );
  // A clause that tells of somebody else is closed before the next.
  expect(read(dataset, asked, 'albert-lui', 'Platform Cooperativism Consortium Hong Kong')).toEqual([
    expect.stringContaining('that you held that event, of which Albert Lui was part, and that you seem to be in'),
    expect.stringContaining('menyelenggarakan acara itu, yang juga diikuti Albert Lui, dan bahwa Anda'),
  ]);
});

test('a person founded a body by the words of the map, and introduced another', () => {
  const about = (id: string) => read(dataset, { actor: 'albert-lui' }, id, null);
  expect(about('ali-ercan')[0]).toContain('Needs Map, which you introduced and which works on donations for education');
  expect(about('ali-ercan')[1]).toContain('Anda, yang memperkenalkan Needs Map');
  // Words that do not fit “you”, or that are of another language, are not put into a sentence of this one.
  const label = (en: string, id: string): Dataset => ({
    ...dataset,
    relations: dataset.relations.map((one) => (one.id === 'introduced' ? { ...one, label: { en, id } } : one)),
  });
  expect(read(label('is founder of', 'pendiri'), { actor: 'albert-lui' }, 'ali-ercan', null)).toEqual([
    expect.stringContaining('Needs Map, which you founded'),
    expect.stringContaining('Anda, yang pendiri Needs Map'),
  ]);
  expect(read(label('fundou', 'fundou'), { actor: 'albert-lui' }, 'ali-ercan', null)).toEqual([
    expect.stringContaining('Needs Map, which you founded'),
    expect.stringContaining('Anda, yang mendirikan Needs Map'),
  ]);
});

/** What somebody of the seminar is asked for an introduction to another, by their ids. */
function readLetter(about: string, to: string, opened = dataset): string {
  const answer = ask(opened, { actor: 'fairmondo' });
  const isOf = (id: string) => (one: { readonly node: number }) => dataset.nodes[one.node]?.id === id;
  const partner = answer.partners.find(isOf(about));
  const recipient = partner && listRecipients(answer.network, partner).find(isOf(to));
  if (!partner || !recipient) throw new Error(`nobody asks ${to} about ${about}`);
  return buildMessage(answer.network, answer.asking, partner, recipient, 'en').body;
}

test('who is named in what is noted of somebody is not asked whether they know each other', () => {
  const named = withNode('michel-bauwens', { description: toText('Spoke before Pun Ngai.') });
  const body = readLetter('michel-bauwens', 'pun-ngai', named);
  expect(body).toContain('You are named in what is noted there of Michel Bauwens.');
  expect(body).not.toMatch(/If you know each other/);
});

test('a check of a person that names somebody says nothing of the two', () => {
  const body = readLetter('michel-bauwens', 'pun-ngai');
  expect(body).not.toContain('You are named');
  expect(body).toContain('If you know each other and can introduce us to Michel Bauwens');
});

test('names that would turn a text, break it or fill it do none of that', () => {
  const hostile = withNode('resonate', { label: toText(`شبكة\u202e &bcc=x@y.z\n\n${'x'.repeat(380)}`) });
  const messages = [...listMessages(ask(hostile, ICCI))];
  const told = messages.filter(({ body }) => body.includes('شبكة'));
  expect(told.length).toBeGreaterThan(0);
  for (const { subject, body } of told) {
    expect(body).toMatch(/\u2068شبكة[^\n\u2068\u2069]{1,120}\u2069/u);
    const { address } = toMailLink({ to: '', subject, body });
    expect(address.length).toBeLessThan(2000);
    expect(address.match(/[?&]\w+=/g)).toEqual(['?subject=', '&body=']);
  }
});

test('whoever is to be left out is written to by nobody, and named in no message', () => {
  const whole = ask(dataset, ICCI);
  const isIn = (id: string, list: readonly Partner[]) => list.some(({ node }) => dataset.nodes[node]?.id === id);
  expect(isIn('resonate', whole.partners)).toBe(true);
  const answer = ask(withNode('peter-harris', { consent: 'leave-out' }), ICCI);
  const messages = [...listMessages(answer)];
  expect(messages.length).toBeGreaterThan(20);
  expect(messages.filter(({ subject, body }) => /Peter Harris/.test(subject + body))).toEqual([]);
  const gone = ask(withNode('resonate', { consent: 'leave-out' }), ICCI);
  for (const { partner, subject, body } of listMessages(gone)) {
    expect(dataset.nodes[partner.node]?.id).not.toBe('resonate');
    expect(subject + body).not.toMatch(/Resonate|“–”/);
  }
});

test('who was only in a session is asked after writing directly; who is acquainted with both comes first', () => {
  const { network, partners } = ask(dataset, { actor: 'icci' });
  for (const partner of partners) {
    const [first] = listRecipients(network, partner);
    expect(first?.introducer).toBeNull();
    // Whoever the card says one writes to, the letter goes to.
    expect(first?.node).toBe(partner.contact?.node ?? partner.node);
    const { introducers } = listHelpers(network, partner);
    expect(introducers.map(({ node }) => node).toSorted()).toEqual(
      partner.introducers.map(({ node }) => node).toSorted(),
    );
    // Whoever asks is named last who is one's own and only was there too: to ask them is to ask oneself.
    const isOwnGuest = listRecipients(network, partner).map(({ introducer }) => introducer?.toPartner.how === 'event');
    expect(isOwnGuest).toEqual(isOwnGuest.toSorted());
  }
  const street = parseDataset(readFileSync('tests/fixtures/valid/street.json', 'utf8'), 'street');
  if (!street.ok) throw new Error('the street is not let in');
  const rosa = ask(street.value, { actor: 'rosa' });
  expect(rosa.partners.some((partner) => listRecipients(rosa.network, partner)[0]?.introducer)).toBe(true);
});

test('a remark leads to the record where a fact was corrected or not found, not where a name is spelt otherwise', () => {
  const { network, partners } = ask(dataset, { actor: 'icci', looksFor: ['blockchain'] });
  const remarkOn = (id: string) => {
    const partner = partners.find(({ node }) => dataset.nodes[node]?.id === id);
    return partner && listRemarks(network, partner).map(({ node, found }) => [dataset.nodes[node]?.id, found]);
  };
  expect(remarkOn('trebor-scholz')).toEqual([]);
  // Of whom one is to meet for having held the event, that others did so too.
  expect(remarkOn('pcc-hong-kong')).toEqual([['pcc-hong-kong', 'refined']]);
  expect(remarkOn('digi-coop')).toEqual([]);
  expect(remarkOn('simel-esim')).toEqual([['simel-esim', 'corrected']]);
  expect(remarkOn('unionen')).toEqual([['unionen', 'corrected']]);
  expect(remarkOn('coop-circle')).toEqual([['coop-circle', 'notFound']]);
  // That nothing was found of its founder's attendance stands in the record of both.
  expect(remarkOn('fairmondo')).toEqual([['fairmondo', 'unconfirmed']]);
});

test('a body of which nobody has an entry is told to have people in words, where its record names some', () => {
  const { network } = ask(dataset, { actor: 'icci' });
  const isNamed = (id: string) =>
    LANGUAGES.map((language) => hasNamesInWords(network, network.nodeIndex.get(id) ?? -1, language));
  expect(isNamed('digi-coop')).toEqual([true, true]);
  expect(isNamed('translate-for-her')).toEqual([false, false]);
  const contactOf = (id: string) => findNamedContact(network, network.nodeIndex.get(id) ?? -1);
  expect(contactOf('digi-coop')).toBe('Henri Kasyfi Soemartono');
  expect(contactOf('coop-exchange')).toBe('Stephen Gill');
  // Who only convened something, or showed it, does not stand for it.
  expect([contactOf('pcc-hong-kong'), contactOf('sewa-cooperative')]).toEqual(['', '']);
});

test('nobody is told as news what they founded, made known or were at: it is spoken of as theirs', () => {
  for (const actor of ['icci', 'novita-puspasari', 'fairmondo', 'the-new-school']) {
    const answer = ask(dataset, { actor });
    for (const { recipient, body } of listMessages(answer)) {
      if (recipient.introducer) continue;
      expect(body).not.toMatch(/(?:saw|says) that you|membaca bahwa Anda|tertulis bahwa Anda/);
      // What the whole event was about is no reason to write to one who was there.
      expect(body).not.toMatch(/the theme of that event|tema acara itu/);
    }
  }
  expect(read(dataset, { actor: 'icci' }, 'trebor-scholz', null)[0]).toContain(
    'your work at The New School, your contribution to platform cooperativism, and your part in “Opening lecture, day 2”',
  );
  // Of a body that was there it is not said that the person who is written to for it was.
  expect(read(dataset, { actor: 'icci' }, 'fairmondo', null)).toEqual([
    expect.stringMatching(/Fairmondo took part in .+ Since you founded Fairmondo, we turn to you\.$/),
    expect.stringMatching(/Fairmondo ikut serta dalam .+ sebagai pihak yang mendirikan Fairmondo\.$/),
  ]);
});

test('whoever was there writes so and refers to no map, and what is said of an acquaintance parses with any number of people', () => {
  for (const actor of ['icci', 'novita-puspasari', 'digi-coop', 'nashin-mahtani'])
    for (const { recipient, body } of listMessages(ask(dataset, { actor }))) {
      if (/were both (?:at|in)|took part in|sama-sama|ikut serta/.test(body))
        expect(body).not.toMatch(/came across|menemukan/);
      if (!recipient.introducer)
        expect(body.replace('would you pass this on?', '').match(/\?(?=\s)/g) ?? []).toHaveLength(1);
    }
  const link = { how: 'event', side: 'own', words: 'Fair' } as const;
  const tell = (whom: readonly string[], how: 'event' | 'host' | 'session' | 'listed' = 'event') =>
    LANGUAGES.map((language) =>
      tellAcquaintance([{ ...link, how, whom }], 'we', { name: null, first: [] }, language, true),
    );
  expect(tell([])).toEqual(['you were at “Fair”, as we were', 'Anda ikut dalam “Fair” bersama kami']);
  expect(tell(['Ana'])).toEqual([
    'you were at “Fair”, as was our Ana',
    'Anda ikut dalam “Fair” bersama Ana dari pihak kami',
  ]);
  expect(tell(['Ana', 'Ben'])[0]).toBe('you were at “Fair”, as were our Ana and Ben');
  expect(tell([], 'host')[0]).toBe('you held “Fair”, of which we were part');
  expect(tell(['Ana'], 'host')[0]).toBe('you held “Fair”, of which our Ana was part');
  expect(tell(['Ana', 'Ben'], 'session')[0]).toBe('you were in “Fair” with our Ana and Ben');
  const listed = { ...link, how: 'listed' } as const;
  const both = (whom: readonly string[]) =>
    tellAcquaintance(
      [
        { ...listed, side: 'other', whom: ['Cal'] },
        { ...listed, whom },
      ],
      'we',
      { name: null, first: [] },
      'en',
      true,
    );
  expect(both([])).toBe('you held “Fair”, where Cal and we are listed');
  expect(both(['Ana'])).toBe('you held “Fair”, where Cal and our Ana are listed');
});

test('a colleague who is tied to somebody is asked for a few lines, and not whether they have met', () => {
  const street = parseDataset(readFileSync('tests/fixtures/valid/street.json', 'utf8'), 'street');
  if (!street.ok) throw new Error('the street is not let in');
  const [english = ''] = read(street.value, { actor: 'coro' }, 'caio', 'Bia Rocha');
  expect(english).toMatch(/The map says of you “conhece Caio Nunes”\. Would you write Caio Nunes a few lines/);
  const [direct = ''] = read(street.value, { actor: 'coro' }, 'caio', null);
  expect(direct).toContain('your tie to Bia Rocha, like ours (');
});
