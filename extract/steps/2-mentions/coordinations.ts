/**
 * Things named together: "CIFAR-10/100" is CIFAR-10 and CIFAR-100, "object detection and segmentation" two tasks.
 * Where the words of a name do not stand together, its mention is the whole phrase.
 */
import type { Candidate } from './candidate.ts'

/** "CIFAR-10/100", "GPT-3.5/4", "CIFAR-10 and -100", from the start of a mention. */
const NUMBERED =
  /(\p{L}[\p{L}\p{N}.]{1,20}-?)(?<!\p{N})(\p{N}{1,4}(?:\.\p{N}{1,2})?)((?:(?:\s?\/\s?-?|,?\s(?:and|or)\s-|,\s-)\p{N}{1,4}(?:\.\p{N}{1,2})?){1,6})(?![\p{L}\p{N}%-]|\.\p{N})/uy

const TASKS =
  'detection|segmentation|recognition|classification|tracking|generation|retrieval|captioning|translation|localization|parsing|tagging|summarization|identification|verification|synthesis|prediction'
/** Two tasks of which each has its own head. */
const TWO_TASKS = new RegExp(`^(.*\\b(?:${TASKS}))(,? (?:and|or) )((?:[\\w-]+ ){0,2}(?:${TASKS}))$`, 'i')

/** The mentions with coordinated ones taken apart. */
export function partCoordinations(text: string, mentions: readonly Candidate[]): Candidate[] {
  const parted: Candidate[] = []
  let done = 0
  for (const mention of mentions) {
    // What a phrase before it took in ("-100" after "CIFAR-10 and").
    if (mention.start < done) continue
    const parts = numbered(text, mention) ?? twoTasks(text, mention) ?? [mention]
    parted.push(...parts)
    done = Math.max(...parts.map((part) => part.end))
  }
  return parted
}

function numbered(text: string, mention: Candidate): Candidate[] | undefined {
  NUMBERED.lastIndex = mention.start
  const match = NUMBERED.exec(text)
  const [whole, base = '', first = '', rest = ''] = match ?? []
  if (whole === undefined || mention.end < mention.start + base.length + first.length) return undefined
  if (!/\p{Lu}/u.test(base)) return undefined
  const others = [...rest.matchAll(/\p{N}+(?:\.\p{N}+)?/gu)].map(([number]) => base + number)
  return [
    { ...mention, end: mention.start + base.length + first.length },
    ...others.map((name) => ({ ...mention, end: mention.start + whole.length, name })),
  ]
}

function twoTasks(text: string, mention: Candidate): Candidate[] | undefined {
  const match = TWO_TASKS.exec(text.slice(mention.start, mention.end))
  const [, first = '', link = ''] = match ?? []
  if (match === null) return undefined
  return [
    { ...mention, end: mention.start + first.length },
    { ...mention, start: mention.start + first.length + link.length },
  ]
}
