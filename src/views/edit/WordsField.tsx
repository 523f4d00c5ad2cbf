import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { isPlain, withLanguage, withWordsIfAny } from '../../dataset/change-text.ts';
import { LANGUAGES } from '../../dataset/language.ts';
import { type LocalText, listWords, toShownTag } from '../../dataset/text.ts';
import { editorMessages } from '../../language/editor.ts';
import { useLangOf, useLanguage, useMessages, useSelector } from '../use-app.ts';
import { TextField } from './TextField.tsx';
import { Tongues } from './Tongues.tsx';

interface WordsFieldProps {
  readonly label: string;
  readonly text: LocalText | undefined;
  /** Characters that each of its languages takes. */
  readonly most: number;
  /** Takes the text with what was typed; undefined: no language has words. `part` names the further one that is typed in. */
  readonly onText: (text: LocalText | undefined, part: string) => void;
  /** Why there must be words; undefined where there need be none. */
  readonly needed?: string | undefined;
  /** Why words are not taken; empty where they are. */
  readonly findFault?: (words: string) => string;
  /** Whether it is said in no language, as a date or an address. */
  readonly isOne?: boolean;
  /** The id of the first input, where something else must find it. */
  readonly id?: string | undefined;
  readonly hint?: string | undefined;
  readonly isLong?: boolean;
  /** Whether what is typed first takes the place of all of it. */
  readonly isReplaced?: boolean;
  /** Whether the words of other languages are asked for once those that are shown change: they said the former name. */
  readonly asksOthers?: boolean;
  /** What speaks against words that are taken all the same; empty where nothing does. */
  readonly warning?: string;
  /** Hears of Enter in the first input. */
  readonly onEnter?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/**
 * A text of the network: one input for the words that the page shows, and one for each other language that is asked
 * for by its code beside the label. Words that stand for every language have one input alone.
 */
export function WordsField(props: WordsFieldProps) {
  const { label, text, most, onText, needed, findFault = () => '', isOne = false, id, hint } = props;
  const { isReplaced = false, isLong = false, warning = '', onEnter, asksOthers = false } = props;
  const say = useMessages(editorMessages);
  const language = useLanguage();
  const { languages = LANGUAGES } = useSelector((state) => state.document.dataset.meta);
  const langOf = useLangOf();
  const own = useId();
  const [open, setOpen] = useState<readonly string[]>([]);
  const [wanted, setWanted] = useState<string | null>(null);
  const [begun, setBegun] = useState({ language, tag: '' });
  const [former, setFormer] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (wanted !== null) document.getElementById(`${own}${wanted}`)?.focus();
  }, [own, wanted]);
  const said = text && !isPlain(text) ? new Map(listWords(text)) : null;
  // Whoever empties the first input goes on writing in it.
  const isBegun = begun.tag !== '' && begun.language === language && said !== null;
  const first = isBegun ? begun.tag : said && text ? toShownTag(text, language) : '';
  const tags = [...new Set([...(said?.keys() ?? []), ...languages])];
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const others = isOne || tags.length < 2 ? [] : tags.filter((tag) => tag !== first);
  const rows = [first, ...others.filter((tag) => open.includes(tag))];
  const put = (tag: string, words: string) => {
    if (tag === first) setBegun({ language, tag });
    if (tag === first && asksOthers && said) {
      setOpen(others.filter((other) => said.has(other)));
      setFormer(said);
    }
    const next =
      tag === '' ? withWordsIfAny(text, language, words, languages) : withLanguage(text, tag, words, languages);
    onText(next, tag === first ? '' : tag);
  };
  /** What is said of words that went with the former ones, and why an input is there that nobody has asked for. */
  const hintAt = (tag: string) => {
    const gone = said?.has(tag) ? undefined : former.get(tag);
    return gone && text ? say.wordsGone(gone, text[language]) : undefined;
  };
  /** Whether it may not be empty: there are no other words, or these are to be said anew with it. */
  const isLast = (tag: string) =>
    said === null || (asksOthers && tag === first) || [...said.keys()].every((other) => other === tag);
  return rows.map((tag, place) => (
    <TextField
      key={place === 0 ? `first ${language}` : tag}
      label={tag === '' || tags.length < 2 ? label : say.inLanguage(label, names.of(tag) ?? tag)}
      value={tag === '' ? (text?.[language] ?? '') : (said?.get(tag) ?? '')}
      lang={tag === '' ? langOf(text) : tag.split('-')[0] === language ? undefined : tag}
      id={place === 0 && id !== undefined ? id : `${own}${tag}`}
      hint={place === 0 ? hint : hintAt(tag)}
      most={most}
      isLong={isLong}
      isReplaced={place === 0 && isReplaced}
      warning={place === 0 ? warning : ''}
      onEnter={place === 0 ? onEnter : undefined}
      findFault={(words) => (words !== '' ? findFault(words) : isLast(tag) ? (needed ?? '') : '')}
      onWords={(words) => put(tag, words)}
      beside={
        place === 0 &&
        others.length > 0 && (
          <Tongues
            label={label}
            tags={others}
            said={said}
            open={open}
            onToggle={(other) => {
              const isOpen = open.includes(other);
              setOpen(isOpen ? open.filter((one) => one !== other) : [...open, other]);
              setWanted(isOpen ? null : other);
            }}
          />
        )
      }
    />
  ));
}
