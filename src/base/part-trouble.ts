/**
 * Why a part of the page did not come: still on its way, no answer from the site, an answer that there is no such file
 * (the site was published anew), code that this browser does not understand, or something else in the code.
 */
export type PartTrouble = 'slow' | 'unreachable' | 'missing' | 'outdated' | 'broken';

/** Why work in a worker failed. */
export interface WorkerFault {
  /** For whoever looks into it. */
  readonly message: string;
  /** Why its script did not come; null where it came. */
  readonly trouble: PartTrouble | null;
}

/** Finds out why the script of a worker from which no word came did not come; null where it is there. */
export type ExplainScript = () => Promise<PartTrouble | null>;
