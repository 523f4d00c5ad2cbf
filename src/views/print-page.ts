let waiting: HTMLElement | null = null;

/** Prints a page of its own in place of what is on the screen. */
export function printPage(page: HTMLElement): void {
  waiting = page;
  print();
  waiting = null;
}

/** The page that is to be printed, once; null: what is on the screen. */
export function takePage(): HTMLElement | null {
  const page = waiting;
  waiting = null;
  return page;
}
