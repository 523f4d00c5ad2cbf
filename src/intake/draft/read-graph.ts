import type { Attribute } from '../../dataset/schema.ts';
import { type IssueList, UNTOLD } from '../issues.ts';
import type { Graph, Value, Values } from '../reading.ts';
import { type Answer, isAnswer, isAudience, isBound, isRefusal, refuses } from '../shape/agreement.ts';
import { asksForOther, findAskedToBeShown } from '../shape/consent-headings.ts';
import { type Field, NODE_FIELDS, TIE_FIELDS } from '../shape/mapping.ts';
import { findHeading, findKindRole, foldHeading } from '../shape/words.ts';
import type { Answers } from './answers.ts';
import { askAboutKeys, type Told, Withheld } from './ask-about-keys.ts';
import { nameByColour } from './colour-kinds.ts';
import { fits, isOfExport, isWeight, toAttribute, toNodeFields, toOwnColour, toTieFields } from './fields.ts';
import { GraphRemarks, toText } from './graph-remarks.ts';
import { notePrivate } from './note-private.ts';
import { isHeldBack } from './read-consent.ts';
import type { Statements } from './statement.ts';

/** What formats call the kind of a node and the relation of a tie, the most certain first. */
const KIND_NAMES = ['kind', 'type', 'element type', 'node type', 'category', 'group', 'labels', 'label_type'];
const RELATION_NAMES = ['connection type', 'relation', 'relationship', 'interaction', 'type', 'edge type', 'kind'];
/** What is drawn and not said, and what is said already. */
const LOOKS =
  /^(shared[ _]name|shared[ _]interaction|name|size|width|height|shape|outline|thickness|color|colour|r|g|b|x|y|z|corrections_confidence|selected|suid|networkx_key|viz)$/i;

type Heading = ReturnType<typeof findHeading>;

interface Notes {
  readonly issues: IssueList;
  readonly answers: Answers;
}

/** Adds what a graph file says to what others have said. O(values). */
export function readGraph(graph: Graph, said: Statements, notes: Notes): void {
  const { file, nodes, ties, directed } = graph;
  const { issues, answers: given } = notes;
  const refusing = listRefusing([...nodes, ...ties]);
  const told = askAboutKeys(file, nodes, (key) => LOOKS.test(key), given);
  const withheld = new Withheld();
  const toHeading = createHeadings();
  const sortValues = createSorter(refusing, told, toHeading, (seen) =>
    issues.note({ code: 'other-consent', severity: 'left-out', file, sheet: '', seen }),
  );
  const kindNames = nodes.map(({ values }) => KIND_NAMES.find((name) => isWord(findValue(values, name))));
  const written = nodes.map(({ values }, index) => toWord(findValue(values, kindNames[index] ?? '')));
  const { words, labels, told: coloured } = nameByColour(graph, written, issues);
  const records = nodes.map((node, index) => {
    return {
      node,
      word: words[index] ?? '',
      ...sortValues(node.values, kindNames[index] ?? coloured.toLowerCase(), NODE_FIELDS),
    };
  });
  // Where some of a kind are asked whether they may be published, a silent one says no.
  const asked = new Set(records.flatMap(({ word, answers }) => (isAsked(answers) ? [word] : [])));
  const remarks = new GraphRemarks(nodes, toHeading, (key) => LOOKS.test(key));
  for (const { node, word, fields, attributes, answers } of records) {
    const { id, label, values, position, colour, shape, line = 0 } = node;
    const place = { file, sheet: '', line };
    const called = labels?.get(word);
    const isRefused = answers.some(refuses);
    const isOut = isRefused || (asked.has(word) && !isAsked(answers));
    const bound = new Set(answers.flatMap((answer) => (isBound(answer) ? [answer.key] : [])));
    const isHeld = [...values].map(([column, value]) => {
      return bound.has(column) && isHeldBack(toText(value), { name: label || id, place, column }, given);
    });
    // In a file that names no kinds whoever was asked is somebody.
    const isPerson = findKindRole(word) === 'person' || (word === '' && isAsked(answers));
    const answered = new Set(answers.map(({ key }) => key));
    const remark = remarks.read(values, answered, { name: label || id, place, isPerson }, given);
    const isUntold = [...values.keys()].some((key) => told.get(key) === UNTOLD);
    const consent =
      isOut || isUntold || isHeld.includes(true) ? 'leave-out' : (remark ?? (isAsked(answers) ? 'show' : undefined));
    if (isOut) withheld.add(label || id, isRefused);
    for (const { label } of attributes)
      notePrivate(label.en, isPerson && remarks.of(label.en) === 'all', { file, sheet: '' }, issues);
    said.entries.push({
      ref: id,
      name: label || id,
      kind: {
        word,
        id: toWord(values.get('kind_id')),
        role: word ? findKindRole(word) : 'other',
        ...toOwnColour(fields.get('kind_colour')),
        ...(called && { label: called }),
      },
      fields: { ...toNodeFields(fields, attributes), ...(consent && { consent }) },
      place,
      ...(position && { position }),
      ...(colour && { colour }),
      ...(shape && { shape }),
    });
  }
  withheld.note(file, issues);
  const named = ties.map(({ values }) => {
    const name = RELATION_NAMES.find((one) => isWord(findValue(values, one)));
    const word = name ? toWord(findValue(values, name)) : '';
    return { name, written: word };
  });
  for (const [at, tie] of ties.entries()) {
    const { values, colour, line = 0 } = tie;
    const { name, written = '' } = named[at] ?? {};
    // Export writes the relation's id beside its words; elsewhere a label is what a tie says.
    const isOwn = name === 'relation' && tie.label !== '';
    const { fields, attributes, answers } = sortValues(values, name, TIE_FIELDS);
    if (answers.some((answer) => refuses(answer) || isBound(answer))) {
      issues.note({ code: 'hidden-tie', severity: 'left-out', file, sheet: '', line, about: '' });
      continue;
    }
    for (const { label } of attributes) notePrivate(label.en, false, { file, sheet: '' }, issues);
    if (tie.weight !== undefined && !isWeight(tie.weight))
      issues.note({ code: 'bad-weight', severity: 'left-out', file, sheet: '', line, seen: String(tie.weight) });
    const text =
      !isOwn && tie.label !== '' && written !== '' && tie.label !== written ? toAttribute('Label', tie.label) : null;
    said.ties.push({
      ref: tie.id,
      source: { text: tie.source },
      target: { text: tie.target },
      relation: {
        ...(isOwn
          ? { word: tie.label, id: written }
          : { word: written || tie.label, id: toWord(values.get('relation_id')) }),
        ...toOwnColour(fields.get('relation_colour')),
      },
      isDirected: (tie.directed ?? directed) !== false,
      // Export directs every tie that has two ends, and says of which the source does.
      isPointed: isOfExport(fields) ? fields.get('pointed') === 'yes' : (tie.directed ?? directed) === true,
      fields: toTieFields(fields, text ? [text, ...attributes] : attributes, tie.weight),
      place: { file, sheet: '', line },
      // Export draws ties as their layers and relations are drawn, and says which colours are exact.
      ...(colour && !isOfExport(fields) && { colour }),
      column: '',
    });
  }
}

function findValue(values: Values, name: string): Value | undefined {
  if (values.has(name)) return values.get(name);
  for (const [key, value] of values) if (key.toLowerCase() === name) return value;
  return undefined;
}

const isWord = (value: Value | undefined): boolean => value !== undefined && toWord(value) !== '';
const toWord = (value: Value | undefined): string =>
  String(typeof value === 'object' ? (value[0] ?? '') : (value ?? '')).trim();

const isAsked = (answers: readonly Answer[]): boolean => answers.some(({ asked }) => asked === 'shown');

/** The names of values that refuse something, in words or by a sign. */
const listRefusing = (records: readonly { readonly values: Values }[]): ReadonlySet<string> =>
  new Set(
    records.flatMap(({ values }) => [...values].flatMap(([key, value]) => (isRefusal(toWord(value)) ? [key] : []))),
  );

/** What names of values say; each is looked up once, however many records have it. */
function createHeadings(): (key: string) => Heading {
  const headings = new Map<string, Heading>();
  return (key) => {
    const known = headings.get(key);
    if (known !== undefined) return known;
    const heading = findHeading(key);
    headings.set(key, heading);
    return heading;
  };
}

/**
 * Sorts the values of records: fields that ours have too, what is said of being published, and the rest as
 * attributes; `refusing` are the names below which somebody refuses, `told` what was answered about names, `onOther` hears of an agreement to something else.
 */
function createSorter(
  refusing: ReadonlySet<string>,
  told: ReadonlyMap<string, Told>,
  toHeading: (key: string) => Heading,
  onOther: (key: string) => void,
) {
  const asked = new Map<string, 'hidden' | 'shown' | null>();
  const toAsked = (key: string, word: string) => {
    const answer = told.get(key);
    if (answer) return answer === 'shown' || answer === 'hidden' ? answer : null;
    if (!(isAnswer(word) || isAudience(word)) || asksForOther(foldHeading(key))) return null;
    const known = asked.get(key);
    if (known !== undefined) return known;
    const found = findAskedToBeShown(foldHeading(key), {
      isAnswered: isAnswer(word),
      areAudiences: isAudience(word),
      hasNo: refusing.has(key),
      hasTakenBack: false,
      areTakenBack: false,
    });
    asked.set(key, found);
    return found;
  };
  return (values: Values, taken: string | undefined, known: readonly Field[]) => {
    const fields = new Map<Field, Value>();
    const attributes: Attribute[] = [];
    const answers: (Answer & { readonly key: string })[] = [];
    for (const [key, value] of values) {
      const heading = toAsked(key, toWord(value)) ?? toHeading(key);
      if (heading === 'hidden' || heading === 'shown') {
        answers.push({ asked: heading, words: toText(value).trim(), key });
        continue;
      }
      if (heading === 'out' && asksForOther(foldHeading(key))) {
        onOther(key);
        continue;
      }
      const field = known.find((one) => one === key.toLowerCase());
      if (field && fits(field, value)) fields.set(field, value);
      else if (key.toLowerCase() !== taken && !LOOKS.test(key)) {
        const attribute = toAttribute(key, value);
        if (attribute) attributes.push(attribute);
      }
    }
    return { fields, attributes, answers };
  };
}
