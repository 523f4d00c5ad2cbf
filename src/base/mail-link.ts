import { findCut } from './find-cut.ts';
import { shorten } from './shorten.ts';

/** A mail as it stands before it is sent. */
export interface Mail {
  /** One address; empty: whoever writes puts it in. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export interface MailLink {
  /** What stands behind `mailto:`. */
  readonly address: string;
  /** Whether all of the text is in it. */
  readonly isWhole: boolean;
}

/** What every system hands to a mail program, characters: Windows takes no longer address. */
const LONGEST_LINK = 2000;
const LONGEST_SUBJECT = 150;
const CUT = '…';
const SCHEME = 'mailto:';

/** The link that opens the mail program with a mail in it; a text that is too long for one is cut. O(length). */
export function toMailLink({ to, subject, body }: Mail): MailLink {
  const start = `${encode(to).replace(/%40/g, '@')}?subject=${encode(shorten(toLine(subject), LONGEST_SUBJECT))}&body=`;
  const text = body.replace(/\r\n?/g, '\n');
  const fits = (part: string) => SCHEME.length + start.length + encode(part).length <= LONGEST_LINK;
  if (fits(text)) return { address: start + encode(text), isWhole: true };
  return {
    address:
      start +
      encode(
        text.slice(
          0,
          findCut(text, (part) => fits(part + CUT)),
        ) + CUT,
      ),
    isWhole: false,
  };
}

const toLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** RFC 6068: whatever could begin another field is a code; half a pair of surrogates has none of its own. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/%0A/g, '%0D%0A');
