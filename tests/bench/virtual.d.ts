/** The graph of the two small pages, made by the build so that they carry positions and no generator. */
declare module 'virtual:community' {
  export const nodes: readonly {
    readonly name: string;
    readonly hue: number;
    readonly x: number;
    readonly y: number;
  }[];
  export const ties: readonly (readonly [number, number])[];
}
