/** What a comparison says beside who and whom: in what, on what, under which condition, by whose word. */
import type { Entity, Relation, Span } from '../../paper.ts'
import type { Outline } from '../outline.ts'
import type { Standing } from '../places.ts'
import { mainSystem, type PairEntity } from './pairs.ts'

type Mentioned = PairEntity & Pick<Entity, 'mentions'>

/** "at the same storage cost", "with fewer parameters", "without fine-tuning" */
const CONDITION =
  /\b(?:(?:at|under|with|given|using|for)\s+(?:the\s+|an?\s+)?(?:same|similar|comparable|equal|identical|fixed|fewer|less|lower|much less|only|limited|smaller|significantly (?:fewer|less|lower))\s+[^,.;:()]{3,60}?(?=\s+(?:on|in|and|while|when|compared|than|across)\b|[,.;:()]|$)|without\s+(?:any\s+)?[\w-]+(?:\s[\w-]+){0,4}?(?=\s+(?:on|in|and|while|when|compared|than)\b|[,.;:()]|$))/i

function nearestIn(
  present: readonly Standing<Mentioned>[],
  type: Entity['type'],
  near: number,
): string | undefined {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const { entity, start } of present) {
    if (entity.type === type && Math.abs(start - near) < least) {
      best = entity.name
      least = Math.abs(start - near)
    }
  }
  return best
}

/** Details of an OUTPERFORMS or COMPARED_WITH in the sentence given; `present` stands in it, `near` is where the loser is. */
export function comparisonDetails(
  outline: Outline,
  present: readonly Standing<Mentioned>[],
  sentence: Span,
  near: number,
  own: boolean,
): Pick<Relation, 'metric' | 'dataset' | 'condition' | 'claimedBy'> {
  const metric = nearestIn(present, 'Metric', near)
  const dataset = nearestIn(present, 'Dataset', near)
  const condition = CONDITION.exec(outline.text.slice(sentence.start, sentence.end))?.[0]
  return {
    ...(metric === undefined ? {} : { metric }),
    ...(dataset === undefined ? {} : { dataset }),
    ...(condition === undefined ? {} : { condition: condition.trim() }),
    claimedBy: own ? 'own' : 'third',
  }
}

const CLASS_HEAD =
  'methods?|approaches|baselines?|models|algorithms|techniques|competitors|counterparts?|systems|solutions|frameworks|architectures|networks|trackers|detectors|classifiers|agents|policies|optimizers|planners|controllers|solvers|estimators|alternatives|works?|strategies|schemes|learners|parsers|samplers|losses'
const STATE = 'state-of-the-arts?|state of the arts?|SOTAs?'
const STOP = '(?:and|or|in|on|for|with|by|of|that|which|than|while|the|across|at|under|to|when|using)'
const WORD = String.raw`[\p{L}\p{N}$\\][\p{L}\p{N}$\\-]*`
const BETTER = String.raw`outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beat(?:s|ing)?|superior(?:ity)? (?:to|over)|better (?:\w+ ){0,3}than|(?:faster|higher|lower|fewer|less|more \w+) (?:\w+ ){0,3}than|improv(?:es|ed|ement|ing) (?:over|upon)|advantages? over`
const EQUAL = String.raw`(?:comparable|competitive|similar) (?:\w+ ){0,2}(?:to|with)|on par with|par with|match(?:es|ing)?(?: the performance of)?|compar(?:e|es) favou?rably (?:to|with)`
const CLASS = new RegExp(
  String.raw`\b(?:(?<better>${BETTER})|(?<equal>${EQUAL}))\s+(?:(?:the|all|both|most|many|several|other|a number of|various|our|its|those of|that of|previously reported)\s+)*(?<class>(?:(?!${STOP}\b)${WORD},?\s){0,5}?(?:(?:${STATE})(?:\s(?!${STOP}\b)${WORD}){0,4}?\s(?:${CLASS_HEAD})|${STATE}|${CLASS_HEAD}))\b`,
  'giu',
)

/** Share of class comparisons that a reading of a sample of training papers found right. */
const CLASS_CONFIDENCE = 0.85

/**
 * Comparisons of the paper's own work with a whole class that is no entity ("existing methods", "CNN-based
 * trackers"): tail null, head the paper's system, or null where the paper names none.
 */
export function classComparisons(
  outline: Outline,
  entities: readonly Mentioned[],
  present: ReadonlyMap<number, readonly Standing<Mentioned>[]>,
): Relation[] {
  const system = mainSystem(entities)
  const relations: Relation[] = []
  const seen = new Set<string>()
  for (const [index, sentence] of outline.sentences.entries()) {
    if (index < outline.aim || sentence.section === 'title') continue
    const text = outline.text.slice(sentence.start, sentence.end)
    const words = outline.words[index] ?? []
    for (const match of text.matchAll(CLASS)) {
      const tailText = match.groups?.class
      // "models" alone names no class.
      if (tailText === undefined || /^(?!baselines|competitors|sota|state)\p{L}+$/iu.test(tailText)) continue
      const at = sentence.start + match.index
      const here = present.get(index) ?? []
      const named = here.some(({ entity, end }) => entity === system && end <= at)
      const before = text.slice(0, match.index)
      const own =
        named ||
        /\b(?:we|our|ours|it|proposed|this (?:method|approach|framework|model|algorithm|system))\b/i.test(
          before,
        )
      // Of what others do to each other, the sentence is not about the paper's own work.
      if (!own || (words.includes('existing') && /\bexisting \w+ (?:that )?$/.test(before))) continue
      const type = match.groups?.better === undefined ? 'COMPARED_WITH' : 'OUTPERFORMS'
      const key = `${type} ${tailText.toLowerCase()}`
      if (seen.has(key)) continue
      seen.add(key)
      const { start, end, section } = sentence
      relations.push({
        head: system?.name ?? null,
        type,
        tail: null,
        tailText,
        sentence: { start, end, section },
        confidence: CLASS_CONFIDENCE,
        by: 'pattern:class',
        ...comparisonDetails(outline, here, sentence, at, true),
        scope: 'class',
      })
    }
  }
  return relations
}
