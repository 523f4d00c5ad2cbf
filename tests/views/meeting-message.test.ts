import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/analysis/answer.ts';
import type { Partner } from '../../src/analysis/meeting/meeting.ts';
import { INITIAL_PARAMETERS, type OpportunitiesParameters } from '../../src/analysis/parameters.ts';
import { toMailLink } from '../../src/base/mail-link.ts';
import { LANGUAGES } from '../../src/dataset/language.ts';
import type { Dataset, NodeRecord } from '../../src/dataset/schema.ts';
import { toText } from '../../src/dataset/text.ts';
import { selectMasked } from '../../src/store/for-others.ts';
import { selectExtent } from '../../src/store/questions.ts';
import { selectNetwork } from '../../src/store/selectors.ts';
import { buildStore } from '../../src/store/store.ts';
import { buildMessage, listRecipients } from '../../src/views/opportunities/write-to.ts';
import { dataset } from '../drivers/seminar.ts';

/** Whom somebody could meet, and the network as others may see it. */
function ask(opened: Dataset, asked: Partial<OpportunitiesParameters>) {
  const state = buildStore({ dataset: opened, layout: null }).getState();
  const parameters = { ...INITIAL_PARAMETERS.opportunities, ...asked };
  const { seeker, groups } = answerQuestion(
    'opportunities',
    selectNetwork(state),
    selectExtent(state),
    parameters,
    () => {},
  );
  const partners = groups.flatMap((group) => group.partners);
  return { network: selectMasked(state), seeker, partners };
}

function* listMessages({ network, seeker, partners }: ReturnType<typeof ask>) {
  for (const partner of partners)
    for (const recipient of listRecipients(network, partner))
      for (const language of LANGUAGES)
        yield { partner, recipient, language, ...buildMessage(network, seeker, partner, recipient, language) };
}

const withNode = (id: string, change: Partial<NodeRecord>): Dataset => ({
  ...dataset,
  nodes: dataset.nodes.map((node) => (node.id === id ? { ...node, ...change } : node)),
});

/** Who looks for what Resonate does. */
const ICCI = { actor: 'icci', looksFor: ['blockchain'] };
const described = { themes: ['food-security'], places: ['indonesia'], kinds: ['coop_platform'] };

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
    const claims = body.replace(/whether you know each other|apakah Anda saling mengenal/, '');
    expect(claims).not.toMatch(/undefined|null|\bknows\b|you know|mengenal/i);
    // How the introducer and the partner met is told by where, or by their tie as it is recorded.
    const { how, through = -1 } = recipient.introducer?.toPartner ?? {};
    const { label, short = label } = dataset.nodes[through] ?? { label: toText('') };
    if (how !== 'tie') expect(body).toContain(short[language]);
    expect(recipient.introducer === null || recipient.node !== partner.node).toBe(true);
  }
  expect(count).toBeGreaterThan(20);
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
