/** What a comparison says beside who and whom: in what, on what, under which condition, by whose word. */
import type { Entity, Relation, Span } from '../../paper.ts'
import type { Outline } from '../outline.ts'
import { mainSystem, type PairEntity } from './pairs.ts'

type Mentioned = PairEntity & Pick<Entity, 'mentions'>

/** "at the same storage cost", "with fewer parameters", "without fine-tuning" */
const CONDITION =
  /\b(?:(?:at|under|with|given|using|for)\s+(?:the\s+|an?\s+)?(?:same|similar|comparable|equal|identical|fixed|fewer|less|lower|much less|only|limited|smaller|significantly (?:fewer|less|lower))\s+[^,.;:()]{3,60}?(?=\s+(?:on|in|and|while|when|compared|than|across)\b|[,.;:()]|$)|without\s+(?:any\s+)?[\w-]+(?:\s[\w-]+){0,4}?(?=\s+(?:on|in|and|while|when|compared|than)\b|[,.;:()]|$))/i

function nearestIn(
  entities: readonly Mentioned[],
  type: Entity['type'],
  { start, end }: Span,
  near: number,
): string | undefined {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const entity of entities) {
    if (entity.type !== type) continue
    for (const mention of entity.mentions) {
      if (mention.start < start || mention.end > end) continue
      const gap = Math.abs(mention.start - near)
      if (gap < least) [best, least] = [entity.name, gap]
    }
  }
  return best
}

/** Details of an OUTPERFORMS or COMPARED_WITH in the sentence given; `near` is where the text speaks of the loser. */
export function comparisonDetails(
  outline: Outline,
  entities: readonly Mentioned[],
  sentence: Span,
  near: number,
  own: boolean,
): Pick<Relation, 'metric' | 'dataset' | 'condition' | 'claimedBy'> {
  const metric = nearestIn(entities, 'Metric', sentence, near)
  const dataset = nearestIn(entities, 'Dataset', sentence, near)
  const condition = CONDITION.exec(outline.text.slice(sentence.start, sentence.end))?.[0]
  return {
    ...(metric === undefined ? {} : { metric }),
    ...(dataset === undefined ? {} : { dataset }),
    ...(condition === undefined ? {} : { condition: condition.trim() }),
    claimedBy: own ? 'own' : 'third',
  }
}

const CLASS_HEAD =
  'methods?|approaches|baselines?|models|algorithms|techniques|competitors|counterparts?|systems|solutions|frameworks|architectures|networks|trackers|detectors|classifiers|agents|policies|optimizers|planners|controllers|solvers|estimators|alternatives|state-of-the-arts?|state of the art|SOTAs?|works?|strategies|schemes|learners|parsers|samplers|losses'
const BETTER = String.raw`outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beat(?:s|ing)?|superior(?:ity)? (?:to|over)|better (?:\w+ ){0,3}than|(?:faster|higher|lower|fewer|less|more \w+) (?:\w+ ){0,3}than|improv(?:es|ed|ement|ing) (?:over|upon)|advantages? over`
const EQUAL = String.raw`(?:comparable|competitive|similar) (?:\w+ ){0,2}(?:to|with)|on par with|par with|match(?:es|ing)?(?: the performance of)?|compar(?:e|es) favou?rably (?:to|with)`
const CLASS = new RegExp(
  String.raw`\b(?:(?<better>${BETTER})|(?<equal>${EQUAL}))\s+(?:(?:the|all|both|most|many|several|other|a number of|various|our|its|those of|that of|previously reported)\s+)*(?<class>(?:(?!(?:and|or|in|on|for|with|by|of|that|which|than|while|the)\b)[\p{L}\p{N}$\\][\p{L}\p{N}$\\-]*,?\s){0,5}?(?:${CLASS_HEAD}))\b`,
  'giu',
)

/** Share of class comparisons that a reading of a sample of training papers found right. */
const CLASS_CONFIDENCE = 0.85

/**
 * Comparisons of the paper's own work with a whole class that is no entity ("existing methods", "CNN-based
 * trackers"): tail null, head the paper's system, or null where the paper names none.
 */
export function classComparisons(outline: Outline, entities: readonly Mentioned[]): Relation[] {
  const system = mainSystem(entities)
  const relations: Relation[] = []
  const seen = new Set<string>()
  for (const [index, sentence] of outline.sentences.entries()) {
    if (index < outline.aim || sentence.section === 'title') continue
    const text = outline.text.slice(sentence.start, sentence.end)
    const words = outline.words[index] ?? []
    for (const match of text.matchAll(CLASS)) {
      const tailText = match.groups?.class
      if (tailText === undefined) continue
      const at = sentence.start + match.index
      const named = system?.mentions.some(({ start, end }) => start >= sentence.start && end <= at) ?? false
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
        ...comparisonDetails(outline, entities, sentence, at, true),
        scope: 'class',
      })
    }
  }
  return relations
}
