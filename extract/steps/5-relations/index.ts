/** Step 5: relations between the entities of a paper, and comparisons of its own work with whole classes. */
import { RELATION_WEIGHTS } from '../../lexicon/data/relation-weights.ts'
import { linearModel } from '../../lexicon/linear.ts'
import { RELATION_TYPES, type Relation, type RelationType } from '../../paper.ts'
import type { RoledEntity } from '../4-roles/index.ts'
import type { Outline } from '../outline.ts'
import { type Standing, standings } from '../places.ts'
import { beatenBy } from './beaten.ts'
import { classComparisons, comparisonDetails } from './comparisons.ts'
import { bestType, relationConfidence } from './confidence.ts'
import { mainSystem, type Pair, pairsOf } from './pairs.ts'
import { statedRelations } from './stated.ts'

/** Below this a relation is not written, nor a comparison below the second: F1 on training papers is highest or near it. */
const ACCEPT = 0.22
const ACCEPT_COMPARISON = 0.12

const model = linearModel([...RELATION_TYPES, 'none'], RELATION_WEIGHTS)

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

const isComparison = (type: RelationType) => type === 'OUTPERFORMS' || type === 'COMPARED_WITH'

function saidBy({ between, met }: Pair, type: RelationType): string {
  if (!met) return 'roles'
  return CUES[type].test(between) ? `pattern:${type.toLowerCase().replace(/_/g, '-')}` : 'pair'
}

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

const pairKey = (head: string | null, tail: string | null): string => [head, tail].sort().join('\n')

/** For two entities the likeliest relation, and that one beats the other where the text says so outright. */
export function findRelations(outline: Outline, entities: readonly RoledEntity[]): Relation[] {
  const best = new Map<string, Relation>()
  const present = standings(entities)
  for (const pair of pairsOf(outline, entities)) {
    const { head, tail, sentence } = pair
    const shares = model.judge(pair.features)
    const { type, share } = bestType(shares, head, tail)
    if (type === undefined) continue
    const confidence = relationConfidence(type, share, head.confidence, tail.confidence)
    if (confidence < (isComparison(type) ? ACCEPT_COMPARISON : ACCEPT)) continue
    const key = pairKey(head.name, tail.name)
    if ((best.get(key)?.confidence ?? 0) >= confidence) continue
    const by = saidBy(pair, type)
    const relation = relationOf(outline, present, { head, type, tail, sentence, confidence, by })
    if (relation !== undefined) best.set(key, relation)
  }
  for (const relation of stated(outline, present)) {
    const key = pairKey(relation.head, relation.tail)
    if ((best.get(key)?.confidence ?? 0) < relation.confidence) best.set(key, relation)
  }
  const relations = [...best.values()]
  return [
    ...relations,
    ...outright(outline, entities, present, relations),
    ...classComparisons(outline, entities, present),
  ]
}

/** What a sentence states in plain words between two names, whatever the model makes of it. */
function stated(outline: Outline, present: Present): Relation[] {
  return statedRelations(outline, present).flatMap((said) => {
    const { head, type, tail } = said
    const confidence =
      said.confidence * Math.min(1, 1.1 * head.confidence) * Math.min(1, 1.1 * tail.confidence)
    const by = `pattern:${type.toLowerCase().replace(/_/g, '-')}`
    return relationOf(outline, present, { ...said, confidence, by }) ?? []
  })
}

/** Comparisons that the text says outright, beside what else holds between the two. */
function outright(
  outline: Outline,
  entities: readonly RoledEntity[],
  present: Present,
  known: readonly Relation[],
): Relation[] {
  const system = mainSystem(entities)
  if (system === undefined) return []
  return beatenBy(outline, system, entities).flatMap((beaten) => {
    const { tail } = beaten
    const said = known.some(
      (one) => one.head === system.name && one.tail === tail.name && isComparison(one.type),
    )
    if (said) return []
    const confidence = beaten.confidence * Math.min(1, 1.2 * tail.confidence)
    const found = { ...beaten, head: system, confidence, by: 'pattern:compared', own: true }
    return relationOf(outline, present, found) ?? []
  })
}
