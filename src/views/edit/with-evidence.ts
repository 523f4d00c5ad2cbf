/** What something rests on, with another part of it; a part that is empty is gone, and without any part there is nothing. */
export function withEvidence<Evidence extends object, Part extends keyof Evidence>(
  evidence: Evidence | undefined,
  part: Part,
  value: Evidence[Part],
): Evidence | undefined {
  const { [part]: _before, ...rest } = evidence ?? ({} as Evidence);
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
  const next = (isEmpty ? rest : { ...rest, [part]: value }) as Evidence;
  return Object.keys(next).length > 0 ? next : undefined;
}
