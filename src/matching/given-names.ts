import { append } from '../base/append.ts';
import type { Form } from './forms.ts';

/** First names and what people call those who have them, where these do not stand in one another letter by letter. */
const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = toTable(
  'william=bill,billy robert=bob,bobby,bert richard=dick,rick margaret=peggy,daisy,greta edward=ted,ned,teddy ' +
    'theodore=ted,teddy john=jack,johnny james=jim,jimmy elizabeth=liz,beth,betty,lisa,libby,eliza catherine=kate,katie,kathy,kitty ' +
    'katherine=kitty anthony=tony antonio=tony,toni henry=hank,harry charles=chuck mary=polly,molly,mamie ann=nancy anna=nancy ' +
    'alexander=sasha,sandy,xander,lex alexandra=sasha,sandra michael=mike,mick,mickey jacob=jake isabel=bella isabella=bella ' +
    'helen=nell,nellie eleanor=nell,nellie,ellie rebecca=becky sarah=sally dorothy=dot,dolly jose=pepe ' +
    'francisco=paco,pancho,kiko ignacio=nacho dolores=lola jesus=chuy alberto=beto roberto=beto guillermo=memo enrique=quique ' +
    'ivan=vanya mikhail=misha nikolai=kolya vladimir=volodya dmitri=mitya johannes=hans josef=sepp joseph=sepp friedrich=fritz ' +
    'heinrich=heinz elisabeth=liz,beth,betty,lisa,libby,liesl margarete=greta,gretl',
);

/** One of two first names is short for the other. */
export const SHORT = 0.8;
/** Two first names begin alike. */
const ALIKE = 0.72;

/** Where a name has a first and a last one, the last of its words; '' elsewhere. */
export const toLastName = ({ words, isUnspaced }: Pick<Form, 'words' | 'isUnspaced'>): string =>
  words.length > 1 && !isUnspaced ? (words.at(-1) ?? '') : '';

/** How alike two of one last name are by their first names; 0 where they are not. O(forms × forms). */
export function compareGiven(ours: readonly Form[], theirs: readonly Form[]): number {
  let best = 0;
  for (const a of ours)
    for (const b of theirs)
      if (toLastName(a).length > 1 && toLastName(a) === toLastName(b))
        best = Math.max(best, compareFirst(a.words[0] ?? '', b.words[0] ?? ''));
  return best;
}

function compareFirst(one: string, other: string): number {
  if (one === other) return 0;
  if (isShortFor(one, other) || isShortFor(other, one)) return SHORT;
  return one[0] === other[0] ? ALIKE : 0;
}

/** Whether a name is what somebody of another is called: Tom and Tommy of Thomas, Bill of William. */
function isShortFor(short: string, long: string): boolean {
  if (SHORT_FORMS.get(short)?.includes(long)) return true;
  const bare = short.replace(/(?:(?<=(.))\1)?(?:y|ie)$/, '');
  return bare.length > 1 && bare.length < long.length && bare[0] === long[0] && standsIn(bare, long);
}

/** Whether the letters of one word are in another in their order. */
function standsIn(short: string, long: string): boolean {
  let at = -1;
  return [...short].every((letter) => {
    at = long.indexOf(letter, at + 1);
    return at >= 0;
  });
}

/** By what each is short for. */
function toTable(written: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const entry of written.split(' ')) {
    const [long = '', shorts = ''] = entry.split('=');
    for (const short of shorts.split(',')) append(table, short, long);
  }
  return table;
}
