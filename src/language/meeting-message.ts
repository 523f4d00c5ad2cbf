import type { Language } from '../dataset/language.ts';
import { and } from './catalogue.ts';
import { isHeld, type LetterLink, tellAcquaintance, tellOnward } from './letter-acquaintance.ts';
import { askForTouch, type LetterAsks } from './letter-asks.ts';
import { fitsYou, joinClauses, type LetterFact, quote, type TieTold, tellFacts, tellTie } from './letter-reasons.ts';
import { tellTheme } from './letter-themes.ts';
import { type Together, tellTogether } from './letter-together.ts';
import { letterWords } from './letter-words.ts';
import { tellYours } from './letter-yours.ts';

/** A name as it is first told, as it is told from then on, and as its bearer is called: others may have it too. */
export interface Called {
  readonly own: string;
  readonly full: string;
  readonly short: string;
  readonly isPerson: boolean;
}

/** What whoever writes and is not on the map has said of themselves, in names of the map. */
export interface SaidOfSelf {
  readonly themes: readonly string[];
  readonly places: readonly string[];
  /** The kinds of body that it is, each in the singular and as in the middle of a sentence. */
  readonly kinds: readonly string[];
}

/** A person who is written to for a body, and what the map says of the two; null: nothing that is firm. */
interface ContactTold {
  readonly name: string;
  readonly tie: TieTold | null;
  /** Whether the tie says no more than that the reader is of that body, whatever its words. */
  readonly isMember: boolean;
}

/** A body that the reader is of, by a tie that is told. */
interface BodyTold extends ContactTold {
  readonly tie: TieTold;
}

/** What a message is made of, in the words of its language. Nothing else is claimed in it. */
export interface MessageParts {
  /** What the map is called, and whether an event on it is called so too. */
  readonly map: string;
  readonly isOfEvent: boolean;
  /** Where and when what it shows took place; '' where it does not say. */
  readonly when: string;
  /** For whom it is asked: somebody of the map, or null: whoever writes, who is not on it. */
  readonly seeker: Called | null;
  /** The body that a person who asks speaks for. */
  readonly standsFor: Called | null;
  readonly said: SaidOfSelf;
  /** What they call themselves, and would like to talk about; '' where they have not said. */
  readonly name: string;
  readonly topic: string;
  /** Whether that is the name of one of the seeker’s own people. */
  readonly isSigned: boolean;
  /** The themes that whoever asks looks for. */
  readonly looksFor: readonly string[];
  readonly partner: Called;
  /** What whoever is written to is called; nobody is greeted by what tells them from others. */
  readonly greeted: string;
  /** Whether whoever is written to is a person; else it is a body of which nobody is known. */
  readonly isToPerson: boolean;
  /** Who is written to at such a body, where whoever writes knows a name; the map knows nothing of them. Else ''. */
  readonly person: string;
  /** Who is written to at the partner's; null: nobody by name. */
  readonly contact: ContactTold | null;
  /** Who is asked to introduce, and how they are acquainted with either; null: the partner is written to. */
  readonly introducer: {
    /** Who is written to, and the body for which, if it is one, with the tie that says so. */
    readonly name: string;
    readonly body: BodyTold | null;
    readonly isOwn: boolean;
    /** Whether what is written of the partner names them. */
    readonly isNamedThere: boolean;
    readonly links: readonly LetterLink[];
  } | null;
  /** In a chain to whom whoever is asked can introduce, and how that one knows the partner; else null. */
  /** What a letter to the partner asks for, where nothing is looked for or proposed. */
  readonly asks: LetterAsks;
  readonly second: { readonly name: string; readonly link: LetterLink } | null;
  /** Where both were, and what the map says of the partner. */
  readonly together: Together | null;
  readonly facts: readonly LetterFact[];
}

export interface Message {
  readonly subject: string;
  readonly body: string;
}

/** A body by what it is mostly called, with its whole name beside it. */
const tellWhole = ({ full, short, isPerson }: Called): string =>
  isPerson || short === full ? full : `${short} (${full})`;

/** A short mail to whoever is to be met, or to who could introduce. It tells what the map says and claims no more. */
export function writeMessage(parts: MessageParts, language: Language): Message {
  const { map, seeker, partner, contact, introducer, second, together, facts, topic, person, isSigned } = parts;
  const isToPerson = parts.isToPerson || person !== '';
  const say = letterWords[language];
  const sender = seeker?.isPerson ? seeker.own : parts.name || say.self;
  const body = seeker && !seeker.isPerson ? seeker : null;
  const standsFor = isSigned ? body : parts.standsFor;
  // Whoever signs says “I” of themselves, and “we” of all that is true of the body.
  const side = body ? 'we' : 'I';
  const writer = isSigned ? 'I' : side;
  const iAm = () =>
    [say.iAm(sender, standsFor ? tellWhole(standsFor) : ''), ...tellSelf(parts.said, language)].join(' ');
  const onBehalf = () => (body && !isSigned ? say.onBehalf(tellWhole(body)) : iAm());
  const opening = onBehalf();
  const isYou = !introducer && !contact && !person;
  // The event of which it is the map has been named by then.
  const toThat = (text: string) => (parts.isOfEvent ? text.replaceAll(quote(map), say.thatEvent) : text);
  const deeds = toThat(tellFacts(facts, { writer: side, isPerson: partner.isPerson }, language));
  const yours = tellYours(facts, { writer: side, isPerson: partner.isPerson }, language);
  const tellIs = ({ name, tie, isMember }: BodyTold) =>
    tie.isOfReader && isMember ? say.isWith(name) : tellTie(tie, language);
  // Whoever founded it is not told so as news.
  const turnToContact = ({ tie, isMember }: ContactTold): string => {
    if (tie === null) return say.throughYou(partner.short);
    if (!tie.isOfReader) return say.since(writer, tellTie(tie, language));
    if (isMember) return say.asOf(writer, partner.short);
    return language === 'en' && !fitsYou(tie.words)
      ? say.since(writer, tellTie(tie, language))
      : say.asYou(writer, tie.words);
  };
  const sought = and[language].format(parts.looksFor.map(tellTheme));
  const isOpen = sought === '' && topic === '';
  /** That both were somewhere, and of a session at what; `whom` names the partner, null: they are written to. */
  const tellBoth = (told: Together, whom: string | null) => {
    const words = tellTogether(told, { writer, whom, body: body?.short ?? '', isPerson: partner.isPerson }, language);
    const isWithin = parts.isOfEvent && told.where !== map;
    return isWithin ? words.replace(quote(told.where), (name) => `${name}${say.at(quote(map))}`) : words;
  };
  const known = partner.isPerson ? partner.full : partner.short;
  const greet = () => {
    const both = together ? [tellBoth(together, isYou ? null : known)] : [];
    const isSaid = together?.how === 'host' && deeds === '' && !contact;
    const mine = toThat(joinClauses(yours.found, language));
    const found = together
      ? isYou
        ? say.becauseOfYou(writer, mine, yours.alike)
        : say.because(writer, known, deeds)
      : isYou
        ? say.foundYou(writer, say.theMap(map), mine, yours.alike)
        : say.found(writer, say.theMap(map), say.of(tellWhole(partner), partner.isPerson, deeds));
    const through = contact ? [turnToContact(contact)] : [];
    const touch = isOpen ? askForTouch(parts.asks, writer, isYou ? null : partner.short, language) : '';
    // Whoever held what both sides came to is asked for what they can do.
    const asked = isSaid && touch ? touch : say.want(writer, sought, topic, tellTheme(parts.asks.theme));
    return [
      say.hello(person || parts.greeted, isToPerson),
      [opening, ...both, ...(isSaid ? [] : [found]), ...through].filter(Boolean).join(' '),
      asked,
    ];
  };
  const askFor = ({ name, links, body: asked, isNamedThere }: NonNullable<MessageParts['introducer']>) => {
    const who = asked ? { first: [tellIs(asked)], name: asked.name } : { first: [], name: person ? name : null };
    // Of one event that both sides came to it is enough to say who held it.
    const isOneEvent = (link: LetterLink) => isHeld(link) && link.words === together?.where;
    const left = links.filter((link) => !isOneEvent(link) || link.side === 'other');
    const told = left.map((link) => (isOneEvent(link) ? { ...link, isTold: true } : link));
    const said = tellAcquaintance(together ? told : links, side, who, language, together !== null);
    const isPlain = isClause(said);
    const whole = say.of(tellWhole(partner), partner.isPerson, deeds);
    return [
      say.hello(person || parts.greeted, isToPerson),
      [
        opening,
        ...(together
          ? [tellBoth(together, known), say.getToKnow(writer, whole)]
          : [say.found(writer, say.theMap(map), whole)]),
        ...(together && isOpen ? [] : [say.about(writer, sought, topic, partner.short)]),
      ].join(' '),
      [
        say.turnTo(writer, toThat(said), isPlain),
        ...(isNamedThere && !person ? [say.namedThere(partner.short)] : []),
        ...(second ? [say.onward(second.name, tellOnward(second.link, second.name, language))] : []),
        ...(contact && !second
          ? [say.writeTo(writer, partner.short, contact.name, contact.tie && tellTie(contact.tie, language))]
          : []),
      ].join(' '),
      say.introduce(writer, second?.name ?? contact?.name ?? partner.short, links.some(isHeld) || isNamedThere),
    ];
  };
  const askColleague = ({ links }: NonNullable<MessageParts['introducer']>) => [
    say.hi(person || parts.greeted),
    [
      say.foundFor(
        seeker?.short ?? '',
        together ? '' : say.theMap(map),
        say.of(tellWhole(partner), partner.isPerson, deeds),
      ),
      ...(topic || sought ? [say.about('we', sought, topic, partner.short)] : []),
    ].join(' '),
    [haveYouMet(links), say.offer(second?.name ?? contact?.name ?? partner.short, isKnown(links))].join(' '),
  ];
  const haveYouMet = (links: readonly LetterLink[]) => {
    const said = tellAcquaintance(links, 'I', { first: [], name: null }, language, true);
    return say.haveYouMet(said, isClause(said), isKnown(links));
  };
  // Whoever was there needs not be told when it was.
  if (introducer?.isOwn) {
    return {
      subject: say.knowing(partner.short),
      body: [...askColleague(introducer), [say.greet, sender].join('\n')].join('\n\n'),
    };
  }
  return {
    subject: introducer
      ? say.ask(second?.name ?? partner.short, seeker?.short || say.me(writer))
      : say.meet(partner.short, seeker?.short ?? ''),
    body: [
      ...dateFirst(introducer ? askFor(introducer) : greet(), quote(map), parts.when),
      [say.close, sender, (body ?? standsFor)?.full].filter(Boolean).join('\n'),
    ].join('\n\n'),
  };
}

/** Whether some links say by a tie that two know each other, and not only where both were. */
const isKnown = (links: readonly LetterLink[]): boolean =>
  links.some(({ how, side }) => side === 'other' && how === 'tie');

/** Whether what is said of an acquaintance is our own clause and no quotation of the map. */
const isClause = (said: string): boolean => !/^(?:that|of|bahwa) |^“/.test(said);

/** What somebody who is not on the map says of themselves, in a sentence; none where there is nothing. */
function tellSelf({ themes, places, kinds }: SaidOfSelf, language: Language): readonly string[] {
  const list = (names: readonly string[]) => and[language].format(names);
  const work = letterWords[language].work(list(themes.map(tellTheme)), list(places), kinds.join(' / '));
  return work ? [work] : [];
}

/** Says in brackets when and where it was, behind the first mention of it. */
function dateFirst(paragraphs: readonly string[], name: string, when: string): readonly string[] {
  const first = paragraphs.findIndex((text) => text.includes(name));
  if (when === '') return paragraphs;
  return paragraphs.map((text, at) => (at === first ? text.replace(name, () => `${name} (${when})`) : text));
}
