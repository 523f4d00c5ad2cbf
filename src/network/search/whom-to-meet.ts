import { at, numberAt } from '../../base/assert.ts';
import type { Network } from '../network.ts';
import { LONGEST_QUERY, splitWords } from '../words.ts';
import { buildNameFinder } from './find-names.ts';
import { isSmall, WHO } from './small-words.ts';

/** The question of whom to meet, as one may type it: for whom, and who is to be met; -1: nobody is named. */
export interface WhomToMeet {
  readonly actor: number;
  readonly partner: number;
}

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Verbs for meeting somebody, between spaces; of the passive ones whoever comes after is who meets. */
const MEET =
  /^(?:meet|meets|meeting|approach|contact|talk (?:to|with)|speak (?:to|with)|write to|get to know|connect (?:to|with)|reach(?: out to)?|temui|menemui|bertemu(?: dengan)?|ketemu(?: dengan)?|jumpai|menjumpai|berjumpa(?: dengan)?|hubungi|menghubungi|ajak bicara|bicara dengan|berbicara dengan|help|membantu|bantu|berkenalan(?: dengan)?|kenalan(?: dengan)?|dekati)$/;
const MET = toSet('ditemui dijumpai dihubungi diajak didekati dikenal');
const INTRODUCE = toSet(
  'introduce introduces introducing introduced introduction introducer introducers memperkenalkan mengenalkan perkenalkan ' +
    'kenalkan diperkenalkan dikenalkan pengantar perkenalan touch',
);
/** Whoever knows somebody can introduce to them. */
const KNOW = toSet('knows know kenal mengenal');
const TO = toSet('to with ke kepada dengan pada sama');
const FOR = toSet('for untuk bagi buat');
const ME = toSet('i we me us you my our saya kami kita aku anda');
const ALONE = toSet('meet temui');
/** What says that it is asked or wanted. */
const SHOULD = toSet(
  'should could can must to put get want need ought would might how harus bisa dapat perlu sebaiknya ' +
    'ingin mau hendak cara bagaimana seharusnya patut boleh people persons person somebody someone anyone next then here else best first orang tokoh lagi nanti dulu berikutnya selanjutnya kemudian',
);
/** Where a question of its own ends and the next begins: `…, and who could introduce us`, `… through whom`. */
const NEXT =
  /[,;?!]|\s(?:(?:and|dan|serta|through|via|lewat|melalui) )+(?=(?:who|whom|what|how|siapa|siapakah|apa|bagaimana)\b)/i;

/**
 * Reads `whom should ICCI meet`, `who could introduce me to Ann`, `siapa yang harus saya temui`; null where something else
 * is asked. `actors` marks with 1 who can meet; who is named and is none of these makes it another question.
 */
export function buildWhomToMeet(network: Network, actors: Uint8Array): (query: string) => WhomToMeet | null {
  const findNamed = buildNameFinder(network);
  /** One who is meant by words; -1 where they say nothing, null where they mean nobody or many. */
  const readName = (words: readonly string[]): number | null => {
    const rest = words.filter((word) => ![ME, SHOULD, WHO, FOR].some((set) => set.has(word)));
    const own = rest.slice(
      rest.findIndex((word) => !isSmall(word)),
      rest.findLastIndex((word) => !isSmall(word)) + 1,
    );
    if (rest.every(isSmall)) return -1;
    const found = [...findNamed(own)].filter((node) => numberAt(actors, node) === 1);
    return found.length === 1 ? at(found, 0) : null;
  };
  const readOne = (query: string): WhomToMeet | null => {
    const words = splitWords(query);
    const isAsked = words.some((word) => WHO.has(word) || ME.has(word) || SHOULD.has(word));
    const read = (before: readonly string[], after: readonly string[]) => {
      const [actor, partner] = [readName(before), readName(after)];
      return actor === null || partner === null ? null : { actor, partner };
    };
    const know = WHO.has(words[0] ?? '') ? words.findIndex((word) => KNOW.has(word)) : -1;
    if (know > 0 && words.slice(0, know).every((word) => isSmall(word) || WHO.has(word) || SHOULD.has(word))) {
      const partner = readName(words.slice(know + 1));
      if (partner !== null && partner >= 0) return { actor: -1, partner };
    }
    const introduce = words.findIndex((word) => INTRODUCE.has(word));
    if (introduce >= 0) {
      const rest = words.slice(introduce + 1);
      const to = rest.findIndex((word) => TO.has(word));
      const [whom, toWhom] = to < 0 ? [rest, []] : [rest.slice(0, to), rest.slice(to + 1)];
      // `Who introduced it` asks for something else: somebody is led to somebody here.
      const isLed = to >= 0 || whom.some((word) => ME.has(word));
      const found = isLed && read([...words.slice(0, introduce), ...whom], toWhom);
      if (found) return found;
    }
    for (let place = 0; place < words.length; place++) {
      const isMet = MET.has(at(words, place));
      const length = isMet ? 1 : lengthOfMeeting(words, place);
      if (length === 0 || !(isAsked || place === 0)) continue;
      // The verb alone is what the panel is called.
      if (words.length === length && ALONE.has(query.trim().toLowerCase())) return { actor: -1, partner: -1 };
      const [before, after] = [words.slice(0, place), words.slice(place + length)];
      const isForSomebody = after.some((word) => FOR.has(word));
      // `Who should meet Ann` asks for Ann, as `whom should Ann meet` does; `how can I meet Ann` asks for a way to her.
      const isForAfter = isMet || isForSomebody || (WHO.has(before[0] ?? '') && !before.some((word) => ME.has(word)));
      const found = isForAfter ? read([...before, ...after], []) : read(before, after);
      if (found && (isAsked || found.partner >= 0)) return found;
    }
    return null;
  };
  return (query) => {
    const asked = query.slice(0, LONGEST_QUERY);
    const end = asked.search(NEXT);
    return readOne(asked) ?? (end > 0 ? readOne(asked.slice(0, end)) : null);
  };
}

/** How many words from a place on are a verb for meeting somebody, the most there can be; 0: none. */
function lengthOfMeeting(words: readonly string[], place: number): number {
  // `With whom should we talk` has in front what belongs behind the verb; `with whom did they talk` asks for what was.
  const isTurned = TO.has(words[0] ?? '') && WHO.has(words[1] ?? '') && words.some((word) => SHOULD.has(word));
  const isVerb = (length: number) => {
    const verb = words.slice(place, place + length).join(' ');
    return MEET.test(verb) || (isTurned && MEET.test(`${verb} ${words[0]}`));
  };
  return [3, 2, 1].find((length) => place + length <= words.length && isVerb(length)) ?? 0;
}
