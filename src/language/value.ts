import type { Language } from '../dataset/language.ts';
import type { Attribute } from '../dataset/schema.ts';

/** The value of an attribute as it is read: numbers and dates as the language writes them. */
export function formatValue({ type, value }: Attribute, language: Language): string {
  if (typeof value === 'number')
    return value.toLocaleString(language, { maximumFractionDigits: 20, useGrouping: false });
  if (type !== 'date') return value[language];
  return new Date(`${value[language]}T00:00Z`).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
}

/** Where a value leads: the address beside it, or the one that it is. */
export function addressOf({ type, value, url }: Attribute): string | undefined {
  if (url !== undefined || type !== 'address' || typeof value === 'number') return url;
  return value.en.includes('://') ? value.en : `mailto:${value.en}`;
}
