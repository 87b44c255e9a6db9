/**
 * Learns the models of step 5: a linear one of all pairs, one of pairs that a sentence compares, and over both the
 * trees that say how sure a relation is. Trees learn from what linear models say of papers that they have not seen.
 */

import { judge, numbered, rowsOf, train } from './lexicon-learner.mjs'
import { writePacked } from './lexicon-packed.mjs'
import { report } from './lexicon-report.mjs'
import { growTrees, judgeTrees, rowsOfTrees } from './lexicon-trees.mjs'

const RELATION_OPTIONS = { epochs: 7, l2: 10, least: 4 }
const COMPARISON_OPTIONS = { epochs: 12, l2: 30, least: 4 }
const TREE_OPTIONS = { trees: 150, depth: 5, rate: 0.08, l2: 5, least: 30 }
const COMPARISON_TREE_OPTIONS = { trees: 80, depth: 3, rate: 0.08, l2: 10, least: 15 }
const COMPARISONS = ['OUTPERFORMS', 'COMPARED_WITH']
const MAKER = 'lexicon-weights.mjs'

/**
 * @param papers `{outline, gold, fold, found, known}`: entities with roles, as they were found and as they are annotated
 * @param load imports a module of the built library
 */
export async function learnRelations(papers, folds, load) {
  const { RELATION_TYPES } = await load('extract/paper.js')
  const { FeatureNames } = await load('extract/lexicon/features.js')
  const { WEIGHT_UNIT } = await load('extract/lexicon/linear.js')
  const { RelationReader } = await load('extract/steps/5-relations/reading.js')
  const { isComparison } = await load('extract/steps/5-relations/candidates.js')
  const { TREE_UNIT } = await load('extract/steps/5-relations/trees.js')

  for (const item of papers) {
    const { outline, gold } = item
    const typesOf = ({ head, tail }) =>
      gold.relations
        .filter((one) => one.head === head.gold?.name && one.tail === tail.gold?.name)
        .map(({ type }) => type)
    const examples = (pairs, read, labelOf) =>
      pairs.map((pair) => {
        const names = new FeatureNames()
        read(pair, names)
        return { features: numbered(names), label: labelOf(typesOf(pair)) }
      })
    const none = RELATION_TYPES.length
    const label = ([type]) => (type === undefined ? none : RELATION_TYPES.indexOf(type))
    const compared = (types) => {
      const first = COMPARISONS.findIndex((type) => types.includes(type))
      return first < 0 ? COMPARISONS.length : first
    }
    const read = (entities) => {
      const reader = new RelationReader(outline, entities)
      return {
        reader,
        pairs: examples(reader.pairs, (pair, sink) => reader.readPair(pair, sink), label),
        compared: examples(reader.compared, (pair, sink) => reader.readCompared(pair, sink), compared),
      }
    }
    item.foundPairs = read(item.found)
    const { pairs, compared: seen } = read(item.known)
    item.knownPairs = { pairs, compared: seen }
    item.typesOf = typesOf
  }
  const learn = (items, what, classes, options) =>
    train(
      items.flatMap(({ foundPairs, knownPairs }) => [...foundPairs[what], ...knownPairs[what]]),
      classes,
      options,
    )
  const learnPairs = (items) => learn(items, 'pairs', RELATION_TYPES.length + 1, RELATION_OPTIONS)
  const learnCompared = (items) => learn(items, 'compared', COMPARISONS.length + 1, COMPARISON_OPTIONS)
  for (const fold of folds) {
    const without = papers.filter((item) => item.fold !== fold)
    const [pairs, compared] = [learnPairs(without), learnCompared(without)]
    for (const item of papers) {
      if (item.fold !== fold) continue
      const { foundPairs, typesOf, gold } = item
      const generic = new Set(gold.entities.filter((entity) => entity.generic))
      item.candidates = foundPairs.reader
        .candidates(
          foundPairs.pairs.map(({ features }) => judge(pairs, features)),
          foundPairs.compared.map(({ features }) => judge(compared, features)),
        )
        .filter(({ pair: { head, tail } }) => !generic.has(head.gold) && !generic.has(tail.gold))
        .map(({ pair, type, numbers }) => ({
          pair,
          type,
          numbers,
          fold,
          right: typesOf(pair).includes(type),
        }))
    }
  }
  const write = (name, rows, comment) => writePacked(name, rows, comment, MAKER)
  write(
    'relation-weights',
    rowsOf(learnPairs(papers), WEIGHT_UNIT),
    'feature, tab, index of the relation type (the last is none) and weight',
  )
  write(
    'relation-comparison-weights',
    rowsOf(learnCompared(papers), WEIGHT_UNIT),
    'feature, tab, 0 (the head is better), 1 (they are compared) or 2 (neither) and weight',
  )
  const candidates = papers.flatMap((item) => item.candidates)
  const kinds = [
    ['relation-trees', (one) => !isComparison(one.type), TREE_OPTIONS],
    ['relation-comparison-trees', (one) => isComparison(one.type), COMPARISON_TREE_OPTIONS],
  ]
  for (const [name, is, options] of kinds) {
    const own = candidates.filter(is)
    const growFrom = (examples) => growTrees(examples, { unit: TREE_UNIT, ...options })
    for (const fold of folds) {
      const grown = growFrom(own.filter((one) => one.fold !== fold))
      for (const one of own) if (one.fold === fold) one.share = judgeTrees(grown, one.numbers)
    }
    write(name, rowsOfTrees(growFrom(own), TREE_UNIT), 'what the trees of a relation ask, and their leaves')
  }
  reportRelations(papers, RELATION_TYPES, isComparison)
}

function reportRelations(papers, types, isComparison) {
  const scored = papers.flatMap(({ candidates }) => {
    const best = new Map()
    for (const one of candidates) {
      const { head, tail } = one.pair
      const key = `${isComparison(one.type)} ${[head.name, tail.name].sort().join('\n')}`
      if (one.share > (best.get(key)?.share ?? 0)) best.set(key, one)
    }
    return [...best.values()]
  })
  const annotated = papers.flatMap(({ gold: { entities, relations } }) => {
    const named = new Set(entities.filter(({ generic }) => !generic).map(({ name }) => name))
    return relations.filter(({ head, tail }) => named.has(head) && named.has(tail))
  })
  const say = (title, is) =>
    report(
      title,
      scored.filter(({ type }) => is(type)).map(({ share, right }) => [share, right]),
      annotated.filter(({ type }) => is(type)).length,
    )
  say('relations', () => true)
  say('  comparisons', isComparison)
  for (const type of types) say(`  ${type}`, (one) => one === type)
  for (let from = 0; from < 10; from++) {
    const near = scored.filter(({ share }) => share >= from / 10 && share < (from + 1) / 10)
    const right = near.filter((one) => one.right).length
    console.log(
      `  confidence ${from / 10} on: ${((100 * right) / near.length).toFixed(0)} % of ${near.length}`,
    )
  }
  for (const sure of [0.9, 0.85, 0.8, 0.75, 0.7]) {
    const sorted = [...scored].sort((a, b) => b.share - a.share)
    let [right, most] = [0, 0]
    for (const [i, one] of sorted.entries()) {
      if (one.right) right++
      if (right >= sure * (i + 1)) most = i + 1
    }
    console.log(`  ${100 * sure} % right: the surest ${most}, from ${sorted[most - 1]?.share.toFixed(3)} on`)
  }
}
