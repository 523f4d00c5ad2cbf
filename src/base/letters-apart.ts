/** Whether two texts are at most so many letters apart: changed, added, missing or swapped. */
export function isWithin(one: string, other: string, most: number): boolean {
  if (one === other || Math.abs(one.length - other.length) > most) return one === other;
  let [before, last] = [[] as number[], [...Array(other.length + 1).keys()]];
  for (let at = 1; at <= one.length; at++) {
    const row = [at];
    for (let across = 1; across <= other.length; across++) {
      const cost = one[at - 1] === other[across - 1] ? 0 : 1;
      let least = Math.min((last[across] ?? 0) + 1, (row[across - 1] ?? 0) + 1, (last[across - 1] ?? 0) + cost);
      const isSwap = at > 1 && across > 1 && one[at - 1] === other[across - 2] && one[at - 2] === other[across - 1];
      if (isSwap) least = Math.min(least, (before[across - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return false;
    [before, last] = [last, row];
  }
  return (last.at(-1) ?? 0) <= most;
}
