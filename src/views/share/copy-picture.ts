import type { SvgPicture } from '../../snapshot/picture/svg.ts';
import type { Choice } from './choice.ts';
import { type Job, makePng } from './make-file.ts';

/** What can be put on the clipboard: other programs know no other picture. */
export const canCopy = ({ format }: Choice): boolean => format === 'png' || format === 'svg';

/**
 * Puts the picture on the clipboard: a PNG as a picture, an SVG as text, and as a picture too where the browser
 * takes that. Rejects where the browser does not allow it.
 */
export async function copyPicture(choice: Choice, picture: SvgPicture, job: Job): Promise<void> {
  const { clipboard } = navigator;
  if (!clipboard) throw new Error('this page has no clipboard');
  if (choice.format === 'png') {
    // The promise itself is handed over: some browsers forget the press while one waits for it.
    await clipboard.write([new ClipboardItem({ 'image/png': makePng(choice, picture, job) })]);
    return;
  }
  const toBlob = (type: string) => new Blob([picture.svg], { type });
  const takesSvg = typeof ClipboardItem !== 'undefined' && ClipboardItem.supports?.('image/svg+xml');
  if (!takesSvg) return clipboard.writeText(picture.svg);
  const items = { 'text/plain': toBlob('text/plain'), 'image/svg+xml': toBlob('image/svg+xml') };
  await clipboard.write([new ClipboardItem(items)]);
}
