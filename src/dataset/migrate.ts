import { DATASET_VERSION } from './schema.ts';
import type { Nature } from './vocabulary.ts';

type Raw = Readonly<Record<string, unknown>>;

/** From each version that came before to the next one. What has once been published opens for ever. */
const STEPS: Readonly<Record<number, (raw: Raw) => Raw>> = {
  // Version 2 asks for less and knows more: all that version 1 could say stands where it stood.
  1: (raw) => ({ ...raw, version: 2, ...(Array.isArray(raw.kinds) && { kinds: raw.kinds.map(withNature) }) }),
};

/** In version 1 the colour of a kind whose role is `other` said what its entries are. */
const NATURE_BY_HUE: Readonly<Record<string, Nature>> = {
  company: 'company',
  place: 'venue',
  programme: 'work',
  theme: 'work',
};

function withNature(kind: Raw | null): unknown {
  const nature = kind?.role === 'other' ? NATURE_BY_HUE[String(kind.hue)] : undefined;
  return nature === undefined ? kind : { ...kind, nature };
}

/** A dataset of an older version in the form of the present one; all else as it is. */
export function migrate(raw: unknown): unknown {
  let value = raw;
  for (let version = toVersion(value); version < DATASET_VERSION; version = toVersion(value)) {
    const step = STEPS[version];
    if (!step) return value;
    value = step(value as Raw);
  }
  return value;
}

const toVersion = (raw: unknown): number => {
  const version = (raw as { readonly version?: unknown } | null)?.version;
  return typeof version === 'number' ? version : Number.POSITIVE_INFINITY;
};
