/**
 * The algorithms of graphology, whose packages are CommonJS while their types speak of a default export: what an
 * import gives is the function itself in Node.js and an object around it in some bundlers.
 */
import louvainModule from 'graphology-communities-louvain'
import forceAtlas2Module from 'graphology-layout-forceatlas2'
import pagerankModule from 'graphology-metrics/centrality/pagerank.js'

function callable<T>(module: { default: T }): T {
  const given: unknown = module
  return typeof given === 'function' ? (given as T) : module.default
}

export const louvain: typeof louvainModule.default = callable(louvainModule)
export const forceAtlas2: typeof forceAtlas2Module.default = callable(forceAtlas2Module)
export const pagerank: typeof pagerankModule.default = callable(pagerankModule)
