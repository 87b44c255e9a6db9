/** Words that say what stands next to them, by hand. */

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

/** Class words of what a paper introduces, and the type that they speak for. */
export const CLASS_TYPES: ReadonlyMap<string, 'Method' | 'Model' | 'Dataset' | 'Task' | 'Metric'> = new Map([
  ...[
    ...set('dataset datasets benchmark benchmarks corpus corpora testbed treebank collection challenge'),
  ].map((word) => [word, 'Dataset'] as const),
  ...[...set('model models llm llms mllm vlm')].map((word) => [word, 'Model'] as const),
  ...[
    ...set(`algorithm algorithms approach approaches architecture architectures framework frameworks method methods
      module modules network networks optimizer pipeline strategy system systems technique techniques tool toolkit
      library loss mechanism scheme paradigm procedure layer block agent regularizer estimator decoder encoder
      protocol package solver planner platform software`),
  ].map((word) => [word, 'Method'] as const),
  ...[...set('metric metrics measure score index')].map((word) => [word, 'Metric'] as const),
  ...[...set('task tasks problem')].map((word) => [word, 'Task'] as const),
])

/** Verbs with which a paper introduces what is its own, after "we", "this paper" and the like. */
export const PROPOSING =
  set(`propose proposes proposed present presents presented introduce introduces introduced
  develop develops developed design designs designed devise devises devised describe describes release releases
  released construct constructs constructed build builds built create creates created contribute contributes
  formulate formulates advocate unveil unveils collect collected curate curated`)

/** Words that come right before a name that is given. */
export const NAMING = set(
  'called named dubbed termed coined denoted entitled titled namely nicknamed abbreviated',
)
