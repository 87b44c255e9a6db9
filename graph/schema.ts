/**
 * The only place that names node labels, relationship types and properties (its parts are in `schema/`). It types
 * the code, and exports, database constraints and the viewer's legend are made from it.
 */

/** Version of the graph file; raised when a reader of the old version could not read the new one. */
export const FORMAT_VERSION = 1

export * from './schema/attributes.ts'
export * from './schema/labels.ts'
export {
  EDGE_PROPERTIES,
  type Properties,
  type PropertyDefinition,
  type PropertyType,
} from './schema/properties.ts'
export * from './schema/relationships.ts'
