/** Places some px beside where nodes stand, others at every step, as a layout that runs would give them. */
export const moveNodes = (positions: Float64Array, step: number): Float32Array<ArrayBuffer> =>
  Float32Array.from(positions, (value, index) => value + 6 * Math.sin(step / 3 + index));
