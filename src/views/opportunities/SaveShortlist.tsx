import { useState } from 'react';
import type { Opportunity } from '../../analysis/opportunities/find-opportunities.ts';
import { opportunityMessages } from '../../language/opportunities.ts';
import { download } from '../../snapshot/download.ts';
import { toFileName } from '../../snapshot/file-name.ts';
import { toShortlistCsv, toShortlistMarkdown } from '../../snapshot/shortlist.ts';
import { selectMasked } from '../../store/for-others.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage, useMessages, useSelector } from '../use-app.ts';
import styles from './OpportunitiesPanel.module.css';
import { toShortlist } from './tell-pair.ts';

interface SaveShortlistProps {
  readonly pairs: readonly Opportunity[];
  readonly label: string;
}

/** Gives pairs as a table, as a page of Markdown, or that page on the clipboard. */
export function SaveShortlist({ pairs, label }: SaveShortlistProps) {
  const say = useMessages(opportunityMessages);
  const language = useLanguage();
  const network = useSelector(selectMasked);
  const [outcome, setOutcome] = useState('');
  const build = () => toShortlist(network, pairs, language);
  const save = (text: string, type: string, extension: string) => {
    const name = toFileName([network.dataset.meta.id, say.shortlist], extension);
    download(new Blob([text], { type: `${type};charset=utf-8` }), name);
    setOutcome(say.saved(name));
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(toShortlistMarkdown(build()));
      setOutcome(say.copied);
    } catch {
      setOutcome(say.notCopied);
    }
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
      <Button icon="copy" onClick={copy}>
        {say.copy}
      </Button>
      <span role="status">{outcome}</span>
    </div>
  );
}
