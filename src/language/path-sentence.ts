import type { Language } from '../dataset/language.ts';
import type { LocalText } from '../dataset/text.ts';

/** One step of a path, as far as words go. */
export interface ToldStep {
  /** The relation as read from the tie's source, and from its target. */
  readonly label: LocalText;
  readonly inverse: LocalText;
  /** Whether the tie points the way one goes. */
  readonly along: boolean;
  readonly to: ToldNode;
}

/** A session is called one, since its name alone often reads as what happens there. */
export interface ToldNode {
  readonly name: string;
  readonly is: 'person' | 'session' | 'thing';
}

const SESSION: Readonly<Record<Language, string>> = { en: 'the session', id: 'sesi' };

/** A path as one sentence in the visitor's language; every tie of it is told, none in a wrong direction. */
export function tellPath(start: ToldNode, steps: readonly ToldStep[], language: Language): string {
  const call = (node: ToldNode): ToldNode =>
    node.is === 'session' ? { ...node, name: `${SESSION[language]} “${node.name}”` } : node;
  const called = steps.map((step) => ({ ...step, to: call(step.to) }));
  const told = language === 'id' ? tellIndonesian(call(start), called) : tellEnglish(call(start), called);
  const begun = told.startsWith(`${SESSION[language]} “`) ? told.charAt(0).toUpperCase() + told.slice(1) : told;
  return `${begun.replace(/\.$/, '')}.`;
}

// "covers the area": its object stands in the words already, so that "which … covers the area" would hang.
const HAS_OBJECT = /\bthe \w+$/;

/**
 * English tells every tie by the words of its own direction, since those of the other are often no verb
 * ("home of"): "Ada lectures at the session “Soil”, which Budi takes part in; Budi founded Kayuh, which is about food."
 */
function tellEnglish(start: ToldNode, steps: readonly ToldStep[]): string {
  let text = '';
  let here = start;
  // Where the node one stands on was named: at the end, as the subject of the main clause, or inside another.
  let place: 'end' | 'subject' | 'inside' = 'inside';
  for (const { label, along, to } of steps) {
    const words = label.en;
    const canHang: boolean = place === 'end' && !HAS_OBJECT.test(words);
    const pause = text === '' ? '' : '; ';
    if (along) {
      if (place === 'end') text += `, ${here.is === 'person' ? 'who' : 'which'} ${words} ${to.name}`;
      else if (place === 'subject') text += ` and ${words} ${to.name}`;
      else text += `${pause}${here.name} ${words} ${to.name}`;
      place = 'end';
    } else if (canHang) {
      text += `, ${here.is === 'person' ? 'whom' : 'which'} ${to.name} ${words}`;
      place = 'inside';
    } else {
      text += `${pause}${to.name} ${words} ${here.name}`;
      place = 'subject';
    }
    here = to;
  }
  return text;
}

// Words that can follow "yang" by themselves; what else there is names a thing and takes "merupakan".
const VERBAL = /^(me|di|ber|ter|ikut|punya|ingin|hendak|akan|telah|sedang|sudah)/;

/** Indonesian reads well in either direction: "Ada berceramah di sesi “Tanah”, yang diikuti oleh Budi." */
function tellIndonesian(start: ToldNode, steps: readonly ToldStep[]): string {
  return steps.reduce((text, { label, inverse, along, to }, index) => {
    const words = (along ? label : inverse).id;
    if (index === 0) return `${text} ${words} ${to.name}`;
    return `${text}, yang ${VERBAL.test(words) ? '' : 'merupakan '}${words} ${to.name}`;
  }, start.name);
}
