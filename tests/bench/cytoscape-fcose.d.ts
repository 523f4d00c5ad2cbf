/** The package has no types of its own. */
declare module 'cytoscape-fcose' {
  const register: (cytoscape: unknown) => void;
  export = register;
}
