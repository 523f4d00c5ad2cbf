/** Which options a program takes: `value` takes one, `list` as often as it is said, `maybe` may stand alone. */
export type OptionKinds = Readonly<Record<string, 'value' | 'list' | 'maybe'>>;

/**
 * Reads `--name value` and `--name=value`. Each option has its values in order, an empty list where it stands alone;
 * one that is not said is not there. Throws what is wrong, with the usage.
 */
export function readOptions(
  args: readonly string[],
  kinds: OptionKinds,
  usage: string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const rest = args.flatMap((arg) => (/^--\w+=/.test(arg) ? splitOnce(arg) : [arg]));
  for (let index = 0; index < rest.length; index += 1) {
    const option = rest[index] ?? '';
    const name = option.slice(2);
    const kind = option.startsWith('--') && Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) throw new Error(`“${option}” is not an option; ${usage}`);
    const next = rest[index + 1];
    const value = next !== undefined && !next.startsWith('--') ? next : undefined;
    if (value === undefined && kind !== 'maybe') throw new Error(`${option} takes a value; ${usage}`);
    found.set(name, [...(kind === 'list' ? (found.get(name) ?? []) : []), ...(value === undefined ? [] : [value])]);
    if (value !== undefined) index += 1;
  }
  return found;
}

function splitOnce(arg: string): [string, string] {
  const at = arg.indexOf('=');
  return [arg.slice(0, at), arg.slice(at + 1)];
}
