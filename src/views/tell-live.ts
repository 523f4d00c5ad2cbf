/** Says that the view that was asked for is there and can be used: the live map, or the list in its place. */
export function tellLive(): void {
  document.documentElement.dataset.live = '';
}
