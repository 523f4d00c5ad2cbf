import { useContext, useMemo, useState } from 'react';
import { type Choice, USUAL } from '../../dataset/going-out.ts';
import { download } from '../../snapshot/download.ts';
import { toFileName } from '../../snapshot/file-name.ts';
import { useSelector } from '../use-app.ts';
import { SiteError, SiteMakerContext } from './site-port.ts';
import { makePage, toSource } from './to-source.ts';
import { useJob } from './use-job.ts';

export type Form = 'folder' | 'page';

/** The choice in an open Publish dialog, what would go out, and the way to the file. */
export function usePublish() {
  const state = useSelector((whole) => whole);
  const maker = useContext(SiteMakerContext);
  const [form, setForm] = useState<Form>('folder');
  const [choice, setChoice] = useState<Choice>(USUAL);
  const { outcome, progress, setOutcome, run, stop } = useJob();
  const { dataset } = state.document;
  const source = useMemo(() => toSource(state, choice), [state, choice]);
  const name = toFileName([dataset.meta.title[state.session.language]], form === 'folder' ? 'zip' : 'html');
  const take = <Value>(set: (value: Value) => void) => {
    return (value: Value) => {
      setOutcome('idle');
      set(value);
    };
  };
  return {
    dataset,
    out: source.dataset,
    /** Of how many nobody has read yet what is remarked: they would be missing, and nobody would know. */
    unread: dataset.nodes.filter(({ consent }) => consent === 'unread').length,
    form,
    changeForm: take(setForm),
    choice,
    changeChoice: take(setChoice),
    name,
    outcome,
    progress,
    stop,
    save: () =>
      run(
        async ({ signal, onProgress }) => {
          if (!maker) return;
          const made = await maker.load().catch(() => {
            throw new SiteError('unreachable');
          });
          const job = { signal, onProgress };
          const file = await (form === 'folder' ? made.makeFolder(source, job) : makePage(state, source, made, job));
          signal.throwIfAborted();
          download(file, name);
        },
        'saved',
        'failed',
      ),
  };
}
