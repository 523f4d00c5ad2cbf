/** Median and 95th percentile of repeated measurements; one number twice where there is nothing to repeat. */
export interface Sample {
  readonly median: number;
  readonly p95: number;
}

/** One line of the table. */
export interface BenchRow {
  /** `S1`, `R4`, … as in the project's list of goals. */
  readonly goal: string;
  readonly what: string;
  /** `ms`, `kB`, or nothing for plain numbers. */
  readonly unit: string;
  readonly ours: Sample;
  /** What ours is held against, measured in the same run; null where there is only a bound. */
  readonly peer: string | null;
  readonly theirs: Sample | null;
  /** Ours in terms of theirs, or theirs in terms of ours: `limit` says which way it is read. */
  readonly ratio: number | null;
  readonly limit: string;
  /** Null: told for information, no goal hangs on it. */
  readonly isMet: boolean | null;
}

/** The nearest-rank percentiles of some measurements. */
export function toSample(values: readonly number[]): Sample {
  if (values.length === 0) return { median: Number.NaN, p95: Number.NaN };
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

export const toConstant = (value: number): Sample => ({ median: value, p95: value });
