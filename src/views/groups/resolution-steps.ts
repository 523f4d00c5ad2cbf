/** The resolutions that the slider stops at; about equal steps to the eye. */
export const RESOLUTIONS: readonly number[] = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 4, 6];

/** The step nearest to a resolution, which an address may give as any number. */
export function toStep(resolution: number): number {
  const gaps = RESOLUTIONS.map((step) => Math.abs(Math.log(step / resolution)));
  return gaps.indexOf(Math.min(...gaps));
}
