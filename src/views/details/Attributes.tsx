import type { Attribute } from '../../dataset/schema.ts';
import { addressOf, formatValue } from '../../language/value.ts';
import { useLanguage } from '../use-app.ts';

/** What else is recorded, each under its own name; two may go by the same one. */
export function Attributes({ attributes }: { readonly attributes: readonly Attribute[] }) {
  const language = useLanguage();
  return attributes.map((attribute, place) => {
    const address = addressOf(attribute);
    const words = formatValue(attribute, language);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: attributes have no ids and keep their order
      <div key={place}>
        <dt>{attribute.label[language]}</dt>
        <dd>
          {address === undefined ? (
            words
          ) : (
            <a href={address} target="_blank" rel="noreferrer">
              {words}
            </a>
          )}
        </dd>
      </div>
    );
  });
}
