/** What the parts of the map's layout hand to each other. */

export interface Point {
  x: number
  y: number
}

export interface Disc {
  /** Places about the centre of the disc. */
  points: Map<string, Point>
  /** Radius of the disc: no node reaches beyond it. */
  extent: number
}

export interface LayoutContext {
  /** Radius of each node. */
  radius: ReadonlyMap<string, number>
  /** Linked nodes with weights, in a fixed order. */
  links: (id: string) => [other: string, weight: number][]
  /** Free space between two nodes. */
  gap: number
  random: () => number
}

export interface OutwardLink {
  node: string
  /** Number of the disc that it leads to. */
  disc: number
  weight: number
}
