/** What is answered of a word: it is a kind or a relation of its own, and none that is there. */
export const OWN = '=';

type Of = 'kind' | 'relation';

/** The key of the answer to what a new kind or relation is. */
export const toRoleKey = (of: Of, id: string): string => [`${of}-role`, id].join('\u0000');

/** The key of the answer to what a new kind or relation is called. */
export const toNameKey = (of: Of, id: string): string => [`${of}-name`, id].join('\u0000');

/** The key of the answer to which kind or relation a word of a file means: its id, or `OWN`. */
export const toMeaningKey = (of: Of, word: string): string => [`${of}-is`, word].join('\u0000');

export const isMeaningKey = (key: string): boolean =>
  (['kind', 'relation'] as const).some((of) => key.startsWith(toMeaningKey(of, '')));
