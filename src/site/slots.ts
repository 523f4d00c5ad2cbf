/**
 * The parts of the site's page that hang on its network, each between two comments: the app that stands round them is
 * the same for every network. What is written there has no sign that could end them.
 */
export type Slot = 'words' | 'data' | 'map';

const toMarks = (slot: Slot) => [`<!--${slot}-->`, `<!--/${slot}-->`] as const;

/** The page with something else in a slot. Throws where it has none. */
export function fillSlot(page: string, slot: Slot, content: string): string {
  const [open, close] = toMarks(slot);
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`the page has no place for its ${slot}`);
  return page.slice(0, start + open.length) + content + page.slice(end);
}
