/**
 * A table for the clipboard as RFC 4180 has it: commas, CRLF, quotes where a cell needs them. Text that begins
 * like a formula gets an apostrophe, so that the program that opens the table does not run it.
 */
export function toClipboardCsv(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [header, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
