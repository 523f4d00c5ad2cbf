/** The ids of the rows that are brought into sight from now on; jsdom scrolls nothing. */
export function listScrolled(): readonly string[] {
  const scrolled: string[] = [];
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolled.push(this.getAttribute('data-row') ?? '');
  };
  return scrolled;
}
