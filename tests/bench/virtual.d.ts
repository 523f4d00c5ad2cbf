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

/** The package `force-graph` where it is installed, else null. */
declare module 'virtual:force-graph' {
  interface ForceGraph {
    width(px: number): this;
    height(px: number): this;
    nodeRelSize(units: number): this;
    linkWidth(px: number): this;
    nodeColor(color: (node: { readonly id: number }) => string): this;
    linkColor(color: (link: { readonly index: number }) => string): this;
    cooldownTicks(ticks: number): this;
    graphData(data: { nodes: readonly object[]; links: readonly object[] }): this;
    zoomToFit(ms: number, padding: number): this;
    onRenderFramePost(react: () => void): this;
  }
  export const ForceGraph: (new (host: HTMLElement) => ForceGraph) | null;
}
