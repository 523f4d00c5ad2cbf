import { useId, useState } from 'react';
import { linkMessages } from '../../language/link.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import { Words } from '../Words.tsx';
import { CopyText } from './CopyText.tsx';
import {
  CITATION_STYLES,
  type CitationStyle,
  formatCitation,
  STYLE_NAMES,
  toMapWork,
  toSourceWorks,
} from './citation.ts';
import styles from './ShareLink.module.css';

interface CitationsProps {
  /** The address of the view; empty where it has none. */
  readonly url: string;
  /** The day it was read. */
  readonly day: Date;
}

/** References to the map and to what it was made from, in the style that is asked for. */
export function Citations({ url, day }: CitationsProps) {
  const say = useMessages(linkMessages);
  const language = useLanguage();
  const dataset = useSelector(selectDataset);
  const [style, setStyle] = useState<CitationStyle>('apa');
  const name = useId();
  const toText = (work: ReturnType<typeof toMapWork>) => formatCitation(work, style, day, language);
  return (
    <>
      <fieldset className={styles.styles}>
        <legend className="visually-hidden">{say.style}</legend>
        {CITATION_STYLES.map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={each === style} onChange={() => setStyle(each)} />
            {STYLE_NAMES[each]}
          </label>
        ))}
      </fieldset>
      <CopyText label={say.citeMap} text={toText(toMapWork(dataset, url, language))} />
      {toSourceWorks(dataset, language).map((work) => (
        <CopyText key={work.key} label={say.citeSource(work.title)} text={toText(work)} />
      ))}
      {dataset.meta.licence && (
        <p className={styles.note}>
          {say.licence}: <Words text={dataset.meta.licence} />
        </p>
      )}
    </>
  );
}
