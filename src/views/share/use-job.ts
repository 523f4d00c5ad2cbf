import { useRef, useState } from 'react';
import { PngError } from '../../snapshot/png/png.ts';
import type { Job } from './make-file.ts';
import { NoTemplateError } from './make-html.ts';
import { SiteError, type SiteFault } from './site-port.ts';

export type Outcome =
  | 'idle'
  | 'busy'
  | 'saved'
  | 'copied'
  | 'stopped'
  | 'unreadable'
  | 'too-large'
  | 'no-template'
  | 'not-copied'
  | SiteFault
  | 'failed';

type Running = Required<Pick<Job, 'signal' | 'onProgress'>>;

/** Sooner than this nobody wonders how long it takes, ms. */
const SOON = 300;

/** Runs one task at a time, says how far it is and what has become of it, and can stop it. */
export function useJob() {
  const [outcome, setOutcome] = useState<Outcome>('idle');
  const [progress, setProgress] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  return {
    outcome,
    /** 0–1 once it takes a while, else null. */
    progress,
    setOutcome,
    /** `done` and `fault` are what the outcome is called when all goes well, and when something unforeseen happens. */
    async run(task: (job: Running) => Promise<void>, done: Outcome, fault: Outcome): Promise<void> {
      const controller = new AbortController();
      const started = performance.now();
      running.current = controller;
      setOutcome('busy');
      setProgress(null);
      const onProgress = (part: number) => {
        if (performance.now() - started > SOON) setProgress(part);
      };
      try {
        await task({ signal: controller.signal, onProgress });
        setOutcome(done);
      } catch (error) {
        if (controller.signal.aborted) setOutcome('stopped');
        else setOutcome(toOutcome(error) ?? fault);
      } finally {
        running.current = null;
        setProgress(null);
      }
    },
    stop: () => running.current?.abort(),
  };
}

function toOutcome(error: unknown): Outcome | null {
  if (error instanceof PngError || error instanceof SiteError) return error.fault;
  return error instanceof NoTemplateError ? 'no-template' : null;
}
