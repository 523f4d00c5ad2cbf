/**
 * What stays on when one option of a legend is struck out or put back, in the order of the legend. Something
 * always stays on: striking out the last one puts all the others back instead.
 */
export function strikeOut(options: readonly string[], on: readonly string[], option: string): readonly string[] {
  const left = options.filter((other) => on.includes(other) !== (other === option));
  return left.length > 0 ? left : options.filter((other) => other !== option);
}
