/** Gives the visitor a file; the browser asks where to, or puts it with the other downloads. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has taken hold of the content by then; freeing it at once cancels it in some browsers.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
