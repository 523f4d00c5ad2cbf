/** What tells other programs of the network that the page brings along. The manifest is of the site that is installed. */
const OF_PAGE =
  'meta[name=description], meta[property^="og:"], meta[name^="twitter:"], link[rel=canonical], link[rel=license]';

let early: ReturnType<typeof holdHead> | null = null;

/** Before the app is there, where the address names a network of the visitor's own: the head speaks of no network. */
export function calmHead(): void {
  document.title = 'Jejaring';
  early = holdHead(document.head);
  early('Jejaring');
}

/** The head as the page brought it along, whether it was calmed or not. */
export const takeHead = (): ReturnType<typeof holdHead> => early ?? holdHead(document.head);

/**
 * What the page's head says beside the title. The function that it gives has the head say what is said of another
 * network that is open, and, with null, of the page's own again.
 */
function holdHead(head: HTMLHeadElement): (about: string | null) => void {
  const own = head.querySelectorAll(OF_PAGE);
  const other = document.createElement('meta');
  other.name = 'description';
  let shown: string | null = null;
  return (about) => {
    if (about === shown) return;
    shown = about;
    if (about === null) {
      other.remove();
      head.append(...own);
      return;
    }
    for (const tag of own) tag.remove();
    other.content = about;
    head.append(other);
  };
}
