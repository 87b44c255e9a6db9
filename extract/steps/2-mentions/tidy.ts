/** Candidates put right at their edges, and those refused that no reader would take for a name. */
import { singular } from '../../lexicon/shape.ts'
import { nameAt, perWord } from '../../lexicon/vocabulary.ts'
import type { Sentence } from '../1-sentences.ts'
import { locate } from '../places.ts'
import type { Candidate } from './candidate.ts'

/** Nothing longer is a name. */
const LONGEST = 160
/** Nor is what stands in so long a run without spaces: a key in base 64, an address, a word of a million letters. */
const LONGEST_RUN = 80

/** Numbers that count what follows; with "one" and "a" begin names ("one-class", "one shot"). */
const COUNTS = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|various)$/

const DEVICE = String.raw`(?:(?:NVIDIA|Nvidia|nVidia|Intel|AMD|Google|Tesla|GeForce|Quadro|Titan|Cloud)\s)*(?:[ABHVPKTL]\d{1,4}|[RG]TX(?:\s?A?\d{3,4})?(?:\s?(?:Ti|Super))?|TPU(?:\s?v\d[a-z]?)?|GPU|CPU|FPGA|Xeon|Core i\d|Jetson(?:\s(?:Nano|TX\d|Xavier|AGX|Orin))*|Raspberry Pi(?:\s\d)?)`
/** "A100-80GB GPUs", "NVIDIA V100", "TPU v3". */
const HARDWARE = new RegExp(
  String.raw`^(?:${DEVICE}|NVIDIA|Nvidia|Intel)(?:[-\s]?\d{1,4}\s?GB)?(?:\s(?:GPU|CPU|TPU|FPGA|card|core|pod|cluster|server|accelerator|device|board)s?)*s?$`,
)
/** Finders that say that the paper gives the name, so that hardware may be what it is about. */
const NAMING_FINDERS: ReadonlySet<string> = new Set(['title', 'proposal'])

const ABBREVIATED = /^(?:vs|cf|e\.g|i\.e|et al|etc|w\.r\.t|a\.k\.a|resp|figs?|eqs?)\.?$/i

/** What its letters say of a name. */
const factsOf = perWord(({ text }) => ({
  none: !/[\p{L}\p{N}]/u.test(text) || ABBREVIATED.test(text),
  hardware: HARDWARE.test(text),
  counts: COUNTS.test(text.slice(0, Math.max(0, text.indexOf(' ')))),
}))

/** What is left of the candidates. */
export function tidied(
  text: string,
  sentences: readonly Sentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  const left: Candidate[] = []
  for (const candidate of candidates) {
    const { start } = candidate
    const end = endOf(text, candidate)
    if (end - start > LONGEST) continue
    const { none, hardware, counts } = factsOf(nameAt(text, start, end))
    if (none || inLongRun(text, start, end)) continue
    if (hardware && !NAMING_FINDERS.has(candidate.by)) continue
    const first = counts ? afterCount(sentences, { ...candidate, end }) : start
    left.push(end === candidate.end && first === start ? candidate : { ...candidate, start: first, end })
  }
  return left
}

/** What is said of something by a name, in one word with it: "LLM-generated", "GPT-3.5-driven". */
const SAID_BY_NAME =
  /^(?=\S*\p{Lu}\S*[\p{Lu}\p{N}])(\S{2,})[-‐‑](?:generated|driven|induced|powered|trained|derived|integrated|inspired|produced|assisted|type|family|related|specific)$/u

/**
 * A hyphen at the end joins the name to what follows ("GPT3- and BERT-based"); so does a word that only says how the
 * name has to do with that.
 */
function endOf(text: string, { start, end }: Candidate): number {
  const last = text[end - 1]
  if ((last === '-' || last === '‐') && text[end - 2] !== '-' && end - start > 2) return end - 1
  if (end - start > LONGEST) return end
  const name = SAID_BY_NAME.exec(text.slice(start, end))?.[1]
  return name === undefined ? end : start + name.length
}

const IN_RUN = /[\p{L}\p{N}+/=_%&?-]/u
const ASCII_IN_RUN = Uint8Array.from({ length: 128 }, (_, code) =>
  IN_RUN.test(String.fromCharCode(code)) ? 1 : 0,
)

function isInRun(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? ASCII_IN_RUN[code] === 1 : IN_RUN.test(text.charAt(at))
}

function inLongRun(text: string, start: number, end: number): boolean {
  let from = end
  let to = end
  while (from > 0 && to - from <= LONGEST_RUN && isInRun(text, from - 1)) from--
  while (from <= start && to < text.length && to - from <= LONGEST_RUN && isInRun(text, to)) to++
  return to - from > LONGEST_RUN
}

/** Start of the name where a number counts what it names ("three alignment algorithms", "ten parsing tasks"). */
function afterCount(sentences: readonly Sentence[], candidate: Candidate): number {
  const { sentence, from, to } = locate(sentences, candidate)
  const tokens = sentences[sentence]?.tokens ?? []
  const isPlural = (word = '') => /^\p{Ll}+s$/u.test(word) && singular(word) !== word
  const counted = isPlural(tokens[to - 1]?.text) || isPlural(tokens[to]?.text)
  return (counted ? tokens[from + 1]?.start : undefined) ?? candidate.start
}
