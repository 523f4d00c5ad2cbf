import { openShelf } from '../../keep/browser-shelf.ts';
import { noteLatest } from '../../keep/latest.ts';
import { createNews } from '../../keep/news.ts';
import { createPens } from '../../keep/pens.ts';
import { fileNotices, refusalNotices } from '../../language/file-notices.ts';
import { networkNotices } from '../../language/network-notices.ts';
import { addNotices } from '../../language/notice.ts';
import type { AppStore } from '../../store/store.ts';
import type { Desk } from '../../views/networks/desk.ts';
import type { ReadFile } from '../../views/share/intake-port.ts';
import { createDesk } from './create-desk.ts';

addNotices(fileNotices);
addNotices(refusalNotices);
addNotices(networkNotices);

/** The desk of a page in this browser. */
export async function openDesk(store: AppStore, readFile: ReadFile): Promise<Desk> {
  const news = createNews();
  const shelf = await openShelf();
  const desk = createDesk(store, shelf, createPens(navigator.locks, news), news, readFile);
  const note = () =>
    void shelf.list().then(
      ([latest]) => noteLatest(latest),
      () => {},
    );
  if (shelf.isLasting) {
    note();
    desk.watch(note);
  }
  return desk;
}
