/** Formats of numbers that every workbook has without naming them, and that show days or times. */
const isBuiltIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a format shows a number as a day or a time: what stands in quotes, brackets or behind a `\` is no sign. */
export const isDateFormat = (id: number, code: string | undefined): boolean =>
  code === undefined
    ? isBuiltIn(id)
    : /[dmyhs]/i.test(code.replace(/"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|\\.|[_*]./gi, '').replace(/general/i, ''));

const DAY = 86_400_000;
/** Day 0 of either start. Excel counts a 29 February 1900 that never was: days before it are one further on. */
const START_1900 = Date.UTC(1899, 11, 30);
const START_1904 = Date.UTC(1904, 0, 1);

/** A number of days as `2026-05-08`, with `09:30` where it has a time; below one a time alone. */
export function toDay(serial: number, is1904: boolean): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  const time = `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
  const days = Math.floor(serial) + (minutes === 1440 ? 1 : 0);
  if (days === 0 && !is1904) return time;
  const start = is1904 ? START_1904 : START_1900 + (days < 60 ? DAY : 0);
  const date = new Date(start + days * DAY);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return String(serial);
  const day = date.toISOString().slice(0, 10);
  return minutes % 1440 === 0 ? day : `${day} ${time}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');
