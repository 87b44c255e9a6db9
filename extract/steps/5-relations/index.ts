/** Step 5: relations between the entities of a paper, and comparisons of its own work with whole classes. */
import { RELATION_COMPARISON_TREES } from '../../lexicon/data/relation-comparison-trees.ts'
import { RELATION_COMPARISON_WEIGHTS } from '../../lexicon/data/relation-comparison-weights.ts'
import { RELATION_TREES } from '../../lexicon/data/relation-trees.ts'
import { RELATION_WEIGHTS } from '../../lexicon/data/relation-weights.ts'
import { Features } from '../../lexicon/features.ts'
import { linearModel } from '../../lexicon/linear.ts'
import { RELATION_TYPES, type Relation, type RelationType } from '../../paper.ts'
import type { RoledEntity } from '../4-roles/index.ts'
import type { Outline } from '../outline.ts'
import { type Standing, standings } from '../places.ts'
import { type Candidate, isComparison } from './candidates.ts'
import { classComparisons, comparisonDetails } from './comparisons.ts'
import type { Pair } from './pairs.ts'
import { RelationReader } from './reading.ts'
import { statedRelations } from './stated.ts'
import { trees } from './trees.ts'

/** Below this a relation is not written, nor a comparison below the second: F1 on training papers is highest or near it. */
const ACCEPT = 0.17
const ACCEPT_COMPARISON = 0.13

const relations = linearModel([...RELATION_TYPES, 'none'], RELATION_WEIGHTS)
const comparisons = linearModel(['better', 'even', 'none'], RELATION_COMPARISON_WEIGHTS)
const judge = trees(RELATION_TREES)
const judgeComparison = trees(RELATION_COMPARISON_TREES)

/** Words between or before the two that say the relation outright; the model weighs them, `by` names them. */
const CUES: Readonly<Record<RelationType, RegExp>> = {
  BUILDS_ON:
    /\b(?:extend\w*|extension|build\w* (?:on|upon)|built (?:on|upon)|generali[sz]\w+|variant|fine-tuned|distill\w*|deriv\w+|inspired|improv\w+)\b/,
  USES: /\b(?:us(?:e|es|ed|ing)|with|via|through|leverag\w+|employ\w*|utili[sz]\w+|-based|based on|combin\w+|integrat\w+|incorporat\w+|adopt\w*|by)\b/,
  PART_OF:
    /\b(?:consist\w*|compris\w+|compos\w+|includ\w+|contain\w*|component\w*|module\w*|within|equipped)\b/,
  IS_A: /\b(?:such as|is an?|are|including|like|a|an|e\.g\.)\b/,
  OUTPERFORMS:
    /\b(?:outperform\w*|surpass\w*|exceed\w*|beat\w*|better|superior\w*|faster|higher|lower|fewer|than|over|improv\w+)\b/,
  COMPARED_WITH: /\b(?:compar\w+|comparable|competitive|versus|vs\.|par)\b/,
  EVALUATED_ON: /\b(?:evaluat\w*|experiments?|test\w*|validat\w*|results?|on|benchmark\w*)\b/,
  TRAINED_ON: /\b(?:train\w*|pre-train\w*|fine-tun\w*|learn\w*)\b/,
  APPLIED_TO: /\b(?:for|to|address\w*|solv\w+|tackl\w+|appl\w+|in)\b/,
  BENCHMARK_FOR: /\b(?:benchmark\w*|dataset\w*|for|evaluat\w*)\b/,
}

function saidBy({ words }: Outline, { meeting, proxy }: Pair, type: RelationType): string {
  const where = meeting ?? proxy
  if (where === undefined) return 'roles'
  const { head, tail } = where
  const [first, second] = head.from < tail.from ? [head, tail] : [tail, head]
  const between = (words[head.sentence] ?? []).slice(Math.max(0, first.from - 2), second.from).join(' ')
  return CUES[type].test(between) ? patternOf(type) : 'pair'
}

const patternOf = (type: RelationType): string => `pattern:${type.toLowerCase().replace(/_/g, '-')}`

type Present = ReadonlyMap<number, readonly Standing<RoledEntity>[]>

interface Found {
  head: RoledEntity
  type: RelationType
  tail: RoledEntity
  /** Index of the sentence that says so. */
  sentence: number
  confidence: number
  by: string
  /** Whether the paper speaks of its own work; default: whether it proposes the head. */
  own?: boolean
}

/** What was found, as a relation with its sentence and, for a comparison, in what; none where there is no sentence. */
function relationOf(outline: Outline, present: Present, found: Found): Relation | undefined {
  const { head, type, tail, confidence, by, own = head.role === 'proposed' } = found
  const sentence = outline.sentences[found.sentence]
  if (sentence === undefined) return undefined
  const { start, end, section } = sentence
  const here = present.get(found.sentence) ?? []
  const near = here.find(({ entity }) => entity === tail)?.start ?? start
  return {
    head: head.name,
    type,
    tail: tail.name,
    sentence: { start, end, section },
    confidence,
    by,
    ...(isComparison(type) ? comparisonDetails(outline, here, sentence, near, own) : {}),
  }
}

/** What two entities are compared as is kept apart: what extends another may be better, too. */
const pairKey = (head: string | null, type: RelationType, tail: string | null): string =>
  `${isComparison(type)}\n${[head, tail].sort().join('\n')}`

/** For two entities the likeliest relation, and the likeliest comparison. */
export function findRelations(outline: Outline, entities: readonly RoledEntity[]): Relation[] {
  const best = new Map<string, Relation>()
  const present = standings(entities)
  const reader = new RelationReader(outline, entities)
  for (const candidate of likely(reader)) {
    const { pair, type, numbers } = candidate
    const { head, tail } = pair
    const confidence = isComparison(type) ? judgeComparison(numbers) : judge(numbers)
    if (confidence < (isComparison(type) ? ACCEPT_COMPARISON : ACCEPT)) continue
    const key = pairKey(head.name, type, tail.name)
    if ((best.get(key)?.confidence ?? 0) >= confidence) continue
    const by = saidBy(outline, pair, type)
    const sentence = isComparison(type) ? reader.comparingSentence(candidate) : pair.sentence
    const relation = relationOf(outline, present, { head, type, tail, sentence, confidence, by })
    if (relation !== undefined) best.set(key, relation)
  }
  for (const relation of stated(outline, present)) {
    const key = pairKey(relation.head, relation.type, relation.tail)
    if ((best.get(key)?.confidence ?? 0) < relation.confidence) best.set(key, relation)
  }
  return [...best.values(), ...classComparisons(outline, entities, present)]
}

/** What may hold between any two. */
function likely(reader: RelationReader<RoledEntity>): Candidate<RoledEntity>[] {
  const features = new Features()
  const shares = reader.pairs.map((pair) => {
    features.clear()
    reader.readPair(pair, features)
    return relations.judge(features)
  })
  const compared = reader.compared.map((pair) => {
    features.clear()
    reader.readCompared(pair, features)
    return comparisons.judge(features)
  })
  return reader.candidates(shares, compared)
}

/** What a sentence states in plain words between two names, whatever the model makes of it. */
function stated(outline: Outline, present: Present): Relation[] {
  return statedRelations(outline, present).flatMap((said) => {
    const { head, type, tail } = said
    const confidence =
      said.confidence * Math.min(1, 1.1 * head.confidence) * Math.min(1, 1.1 * tail.confidence)
    return relationOf(outline, present, { ...said, confidence, by: patternOf(type) }) ?? []
  })
}
