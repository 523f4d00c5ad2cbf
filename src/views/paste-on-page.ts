/** Takes a text as if it was pasted on the page, outside of every field: as a list that is to be brought in. */
export function pasteOnPage(text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}
