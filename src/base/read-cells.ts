/**
 * The cells of a text as spreadsheets put it on the clipboard: tabs between cells, one row on each line, quotes round
 * what holds a tab, a line break or a quote. What follows the last line break is no row. At most `most` rows.
 */
export function readCells(text: string, most: number): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  const lastEnd = findLastEnd(text);
  const endRow = () => {
    rows.push([...cells, cell]);
    cells = [];
    cell = '';
  };
  for (let place = 0; place < text.length && rows.length < most; place++) {
    const letter = text[place];
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[place + 1] === '"') cell += text[++place];
      else isQuoted = false;
    } else if (letter === '"' && cell === '' && place < lastEnd) isQuoted = true;
    else if (letter === '\t') {
      cells.push(cell);
      cell = '';
    } else if (letter === '\n') endRow();
    else if (letter !== '\r') cell += letter;
  }
  if (rows.length < most && (cell !== '' || cells.length > 0)) endRow();
  return rows;
}

/** Where the last quote stands that can end a cell: one that begins after it is a quote like any letter. */
function findLastEnd(text: string): number {
  let place = text.lastIndexOf('"');
  while (place > 0 && !/^(?:[\t\r\n]|$)/.test(text.slice(place + 1, place + 2)))
    place = text.lastIndexOf('"', place - 1);
  return place;
}
