import { foldText } from '../../base/fold.ts';
import type { Language } from '../../dataset/language.ts';
import type { NodeRecord } from '../../dataset/schema.ts';
import type { Network } from '../../network/network.ts';

/** Two or more words in a row that begin with capitals, as names of people do where a script has capitals. */
const NAME = /\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{Ll}’'-]+)+/gu;

const known = new WeakMap<Network, string>();

/** Whether the record of a node, or a check of it, names somebody in words who has no entry. */
export function hasNamesInWords(network: Network, node: number, language: Language): boolean {
  const record = network.nodes[node];
  if (!record) return false;
  const names = listTexts(network, record).flatMap((text) => text[language].match(NAME) ?? []);
  return names.some((name) => !listNames(network).includes(foldText(name)));
}

/** Whether the record of a node, or a check of it, names another one, by a name of two words at least. */
export function isNamedBeside(network: Network, other: number, node: number, language: Language): boolean {
  const [record, named] = [network.nodes[node], network.nodes[other]];
  const name = named ? foldText(named.label[language]) : '';
  if (!record || !name.includes(' ')) return false;
  return listTexts(network, record).some((text) => foldText(text[language]).includes(name));
}

function listTexts({ dataset }: Network, { id, attributes, description }: NodeRecord) {
  const notes = dataset.corrections.filter(({ nodes }) => nodes.includes(id)).map(({ note }) => note);
  const values = (attributes ?? []).flatMap(({ value }) => (typeof value === 'object' ? [value] : []));
  return [...(description ? [description] : []), ...values, ...notes];
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
