import { foldText } from '../../base/fold.ts';
import type { Language } from '../../dataset/language.ts';
import type { Network } from '../../network/network.ts';

/** Two or more words in a row that begin with capitals, as names of people do where a script has capitals. */
const NAME = /\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{Ll}’'-]+)+/gu;

const known = new WeakMap<Network, string>();

/** Whether the record of a node, or a check of it, names somebody in words who has no entry. */
export function hasNamesInWords(network: Network, node: number, language: Language): boolean {
  const record = network.nodes[node];
  if (!record) return false;
  const notes = network.dataset.corrections.filter(({ nodes }) => nodes.includes(record.id)).map(({ note }) => note);
  const values = (record.attributes ?? []).flatMap(({ value }) => (typeof value === 'object' ? [value] : []));
  const texts = [...(record.description ? [record.description] : []), ...values, ...notes];
  const names = texts.flatMap((text) => text[language].match(NAME) ?? []);
  return names.some((name) => !listNames(network).includes(foldText(name)));
}

/** What all entries are called, in one text. */
function listNames(network: Network): string {
  const found =
    known.get(network) ??
    network.nodes
      .flatMap(({ label, short, aliases }) =>
        [label, short].flatMap((text) => (text ? Object.values(text) : [])).concat(aliases.map(({ text }) => text)),
      )
      .map(foldText)
      .join('\n');
  known.set(network, found);
  return found;
}
