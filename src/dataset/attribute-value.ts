import { CONTACT } from './address-forms.ts';
import type { Attribute } from './schema.ts';

/** What is wrong with a value of an attribute, as the code of a fault: it must be one of the attribute's type. */
export function findValueFault({
  type,
  value,
}: Pick<Attribute, 'type' | 'value'>): 'type' | 'no-number' | 'day' | 'contact' | null {
  if (typeof value === 'number') return type !== undefined && type !== 'number' ? 'type' : null;
  if (type === 'number') return 'no-number';
  if (type === 'date') return /^\d{4}-\d\d-\d\d$/.test(value.en) && isRealDay(value.en) ? null : 'day';
  return type === 'address' && !CONTACT.test(value.en) ? 'contact' : null;
}

/** Whether a day of the form YYYY-MM-DD is in the calendar: 31 February is not. */
export function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
