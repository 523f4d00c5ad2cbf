import { useState } from 'react';
import { markerOf } from '../../dataset/marked-words.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { download } from '../../snapshot/download.ts';
import { toFileName, toNetworkWord } from '../../snapshot/file-name.ts';
import { toShortlistCsv, toShortlistMarkdown } from '../../snapshot/shortlist.ts';
import { selectMasked } from '../../store/for-others.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../CopyButton.tsx';
import { printPage } from '../print-page.ts';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './OpportunitiesPanel.module.css';
import { type Listed, toShortlist } from './to-shortlist.ts';
import { toShortlistPage } from './to-shortlist-page.ts';

interface SaveShortlistProps {
  readonly listed: readonly Listed[];
  readonly label: string;
}

/** Gives partners as a table, as a page of Markdown, that page on the clipboard, or one on paper. */
export function SaveShortlist({ listed, label }: SaveShortlistProps) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const network = useSelector(selectMasked);
  const isOwn = useSelector(({ document }) => document.origin === 'own');
  const [outcome, setOutcome] = useState('');
  const build = () => toShortlist(network, listed, language);
  const save = (text: string, type: string, extension: string) => {
    const name = toFileName([toNetworkWord(network.dataset.meta, language, isOwn), say.shortlist], extension);
    download(new Blob([text], { type: `${type};charset=utf-8` }), name);
    setOutcome(say.saved(name));
  };
  return (
    <div className={styles.save}>
      <span>{label}</span>
      <Button icon="download" onClick={() => save(toShortlistCsv(build(), language), 'text/csv', 'csv')}>
        CSV
      </Button>
      <Button icon="download" onClick={() => save(toShortlistMarkdown(build()), 'text/markdown', 'md')}>
        Markdown
      </Button>
      <Button onClick={() => printPage(toShortlistPage(build(), markerOf(network.dataset, language)))}>
        {say.print}
      </Button>
      <CopyButton say={say} label={say.copy} build={() => toShortlistMarkdown(build())} />
      <span role="status">{outcome}</span>
    </div>
  );
}
