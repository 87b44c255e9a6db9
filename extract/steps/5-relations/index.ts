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

/** For two entities the likeliest relation, and that one beats the other where the text says so outright. */
export function findRelations(outline: Outline, entities: readonly RoledEntity[]): Relation[] {
  const best = new Map<string, Relation>()
  const present = standings(entities)
  for (const pair of pairsOf(outline, entities)) {
    const { head, tail } = pair
    const sentence = outline.sentences[pair.sentence]
    if (sentence === undefined) continue
    const shares = model.judge(pair.features)
    const { type, share } = bestType(shares, head, tail)
    if (type === undefined) continue
    const confidence = relationConfidence(type, share, head.confidence, tail.confidence)
    const compares = isComparison(type)
    if (confidence < (compares ? ACCEPT_COMPARISON : ACCEPT)) continue
    const key = [head.name, tail.name].sort().join('\n')
    if ((best.get(key)?.confidence ?? 0) >= confidence) continue
    const { start, end, section } = sentence
    const here = present.get(pair.sentence) ?? []
    best.set(key, {
      head: head.name,
      type,
      tail: tail.name,
      sentence: { start, end, section },
      confidence,
      by: saidBy(pair, type),
      ...(compares
        ? comparisonDetails(
            outline,
            here,
            sentence,
            here.find(({ entity }) => entity === tail)?.start ?? start,
            head.role === 'proposed',
          )
        : {}),
    })
  }
  for (const relation of stated(outline, present)) {
    const key = [relation.head, relation.tail].sort().join('\n')
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
function stated(
  outline: Outline,
  present: ReadonlyMap<number, readonly Standing<RoledEntity>[]>,
): Relation[] {
  return statedRelations(outline, present).flatMap(({ head, type, tail, sentence: index, confidence }) => {
    const sentence = outline.sentences[index]
    if (sentence === undefined) return []
    const { start, end, section } = sentence
    const here = present.get(index) ?? []
    const near = here.find(({ entity }) => entity === tail)?.start ?? start
    return [
      {
        head: head.name,
        type,
        tail: tail.name,
        sentence: { start, end, section },
        confidence: confidence * Math.min(1, 1.1 * head.confidence) * Math.min(1, 1.1 * tail.confidence),
        by: `pattern:${type.toLowerCase().replace(/_/g, '-')}`,
        ...(isComparison(type)
          ? comparisonDetails(outline, here, sentence, near, head.role === 'proposed')
          : {}),
      },
    ]
  })
}

/** Comparisons that the text says outright, beside what else holds between the two. */
function outright(
  outline: Outline,
  entities: readonly RoledEntity[],
  present: ReadonlyMap<number, readonly Standing<RoledEntity>[]>,
  known: readonly Relation[],
): Relation[] {
  const system = mainSystem(entities)
  if (system === undefined) return []
  return beatenBy(outline, system, entities).flatMap(
    ({ tail, type, sentence: index, confidence }): Relation[] => {
      const sentence = outline.sentences[index]
      const said = known.some(
        (one) => one.head === system.name && one.tail === tail.name && isComparison(one.type),
      )
      if (sentence === undefined || said) return []
      const { start, end, section } = sentence
      const here = present.get(index) ?? []
      const near = here.find(({ entity }) => entity === tail)?.start ?? start
      return [
        {
          head: system.name,
          type,
          tail: tail.name,
          sentence: { start, end, section },
          confidence: confidence * Math.min(1, 1.2 * tail.confidence),
          by: 'pattern:compared',
          ...comparisonDetails(outline, here, sentence, near, true),
        },
      ]
    },
  )
}
