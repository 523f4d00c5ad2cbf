import type { Meaning } from './address-pairs.ts';
import { meaningIn } from './address-pairs.ts';
import type { Parameter } from './address-parameters.ts';
import { EMBED_PARAMETER, EMBED_VALUES } from './embed-address.ts';
import { NET_PARAMETER, toNetId } from './net-address.ts';

/** What is looked at before the rest of an address is read; here only that it says something. */
const told = (name: string, toWord: Meaning): Parameter => ({
  name,
  write: () => [],
  read(view, reader) {
    reader.one(name, toWord);
    return view;
  },
});

/** What is said of where the view stands: in a frame of another page, and in whose browser. */
export const PLACE_PARAMETERS: readonly Parameter[] = [
  told(EMBED_PARAMETER, meaningIn(EMBED_VALUES)),
  told(NET_PARAMETER, toNetId),
];
