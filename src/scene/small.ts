/** Up to so many entries a network is small: it is looked at as a whole, every name counts, and ties go round nodes. */
export const SMALL = 60;
