import type { Marker } from '../../dataset/marked-words.ts';
import type { Shortlist } from '../../snapshot/shortlist.ts';
import { appendMarked } from '../append-marked.ts';

/** A shortlist as a page for print: plain elements, in which names are text and nothing else, each with its language. */
export function toShortlistPage({ title, lead, columns, rows }: Shortlist, mark: Marker): HTMLElement {
  const page = document.createElement('article');
  const add = (parent: HTMLElement, tag: string, text: string) => {
    const element = document.createElement(tag);
    appendMarked(element, mark(text));
    parent.append(element);
  };
  add(page, 'h1', title);
  add(page, 'p', lead);
  rows.forEach(([name = '', ...cells], place) => {
    const section = document.createElement('section');
    add(section, 'h2', `${place + 1}. ${name}`);
    const list = document.createElement('dl');
    cells.forEach((cell, index) => {
      if (cell === '') return;
      add(list, 'dt', columns[index + 1] ?? '');
      add(list, 'dd', cell);
    });
    section.append(list);
    page.append(section);
  });
  return page;
}
