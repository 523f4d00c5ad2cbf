import type { Attribute } from '../../dataset/schema.ts';
import { addressOf, formatValue } from '../../language/value.ts';
import { OtherWords } from '../OtherWords.tsx';
import { useLangOf, useLanguage } from '../use-app.ts';
import { Words } from '../Words.tsx';

/** What else is recorded, each under its own name; two may go by the same one. */
export function Attributes({ attributes }: { readonly attributes: readonly Attribute[] }) {
  const language = useLanguage();
  const langOf = useLangOf();
  return attributes.map((attribute, place) => {
    const address = addressOf(attribute);
    const words = formatValue(attribute, language);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: attributes have no ids and keep their order
      <div key={place}>
        <dt>
          <Words text={attribute.label} />
        </dt>
        <dd>
          {address === undefined ? (
            <span lang={typeof attribute.value === 'number' ? undefined : langOf(attribute.value)}>{words}</span>
          ) : (
            <a href={address} target="_blank" rel="noreferrer">
              {words}
            </a>
          )}
          {typeof attribute.value !== 'number' && <OtherWords text={attribute.value} />}
        </dd>
      </div>
    );
  });
}
