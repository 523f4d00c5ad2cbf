import { createContext } from 'react';
import type { OpeningLayout } from '../../dataset/layout.ts';
import type { Dataset } from '../../dataset/schema.ts';
import type { LatePart } from '../late-part.ts';

/** Why no site could be made: its files did not come, are of another version by now, or the page is not a secure one. */
export type SiteFault = 'unreachable' | 'changed' | 'insecure';

export class SiteError extends Error {
  readonly fault: SiteFault;

  constructor(fault: SiteFault) {
    super(`no site could be made: ${fault}`);
    this.name = 'SiteError';
    this.fault = fault;
  }
}

/** A network as it is to go out, and where its nodes stand: as a file has placed them, or as they do on the screen. */
export interface SiteSource {
  readonly dataset: Dataset;
  readonly layout: OpeningLayout | null;
  readonly places: ReadonlyMap<string, readonly [x: number, y: number]>;
}

export interface SiteJob {
  readonly signal: AbortSignal;
  /** Told now and then how much is done, 0–1. */
  readonly onProgress: (done: number) => void;
}

export interface SiteMaker {
  /** The opening layout of the network; null where a node has no place. */
  readonly toLayout: (source: SiteSource, job: SiteJob) => Promise<OpeningLayout | null>;
  /** A folder for any web server, as ZIP. Rejects with a SiteError, or with the signal's reason. */
  readonly makeFolder: (source: SiteSource, job: SiteJob) => Promise<Blob>;
}

/** What makes sites comes when it is first wanted; null where there is no site to make another one from. */
export const SiteMakerContext = createContext<LatePart<SiteMaker> | null>(null);
