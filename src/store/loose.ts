/** What is to be settled of the network that has that id: young nodes that have just got their first ties. */
export interface Loose {
  readonly of: string;
  readonly due: ReadonlySet<string>;
}
export const NO_LOOSE: Loose = { of: '', due: new Set() };
