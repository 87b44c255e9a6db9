/** Step 2: mentions, each with its type. Every finder gives candidates; `resolveOverlaps` decides. */

import { beginningOf, innerKey, lastKey, tokensKey } from '../../lexicon/shape.ts'
import type { Lexicon } from '../../lexicon/user-terms.ts'
import type { Span } from '../../paper.ts'
import type { Sentence } from '../1-sentences.ts'
import { locate } from '../places.ts'
import { findAbbreviations } from './abbreviations.ts'
import type { Candidate, MentionContext, MentionFinder } from './candidate.ts'

import { partCoordinations } from './coordinations.ts'
import { classFinder, proposalFinder, titleFinder } from './patterns.ts'
import { tagFinder } from './tagged.ts'
import { tidied } from './tidy.ts'
import { findUserTerms } from './user-terms.ts'

const FINDERS: readonly MentionFinder[] = [tagFinder, titleFinder, classFinder, proposalFinder]

/**
 * The mentions of a paper in the order of the text; none overlap but those of a coordination.
 * @param lexicon names of the user's own, which go before all that is found otherwise
 */
export function findMentions(
  text: string,
  sentences: readonly Sentence[],
  lexicon: Lexicon = [],
): { mentions: Candidate[]; context: MentionContext } {
  const context: MentionContext = { text, sentences, abbreviations: findAbbreviations(sentences) }
  const given = lexicon.length === 0 ? [] : findUserTerms(sentences, lexicon)
  const besides = (candidates: readonly Candidate[]) => apartFrom(text, given, candidates)
  const candidates = tidied(
    text,
    sentences,
    FINDERS.flatMap((finder) => finder.find(context)),
  )
  const first = resolveOverlaps(besides(candidates))
  const both = resolveOverlaps(besides([...partners([...given, ...first], context), ...first]))
  const found = resolveOverlaps(besides([...both, ...repeats(both, sentences)]))
  const mentions = partCoordinations(text, inOrder([...given, ...found]))
  return { mentions, context }
}

const inOrder = (candidates: Candidate[]): Candidate[] => candidates.sort((a, b) => a.start - b.start)

/**
 * The candidates that do not overlap any of those that are given. What is written as a given name but for capitals
 * goes too: later steps would take it for that name, and where it is that name it is among the given.
 */
function apartFrom(text: string, given: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  if (given.length === 0) return [...candidates]
  const surface = ({ start, end }: Span) => text.slice(start, end).toLowerCase()
  const taken = new Uint8Array(lastEnd(given))
  for (const { start, end } of given) taken.fill(1, start, end)
  const names = new Set(given.map(surface))
  return candidates.filter((candidate) => !covers(taken, candidate) && !names.has(surface(candidate)))
}

/** Where one side of a definition "long form (SF)" is a mention, the other is one too, of the same thing. */
function partners(mentions: readonly Candidate[], { abbreviations }: MentionContext): Candidate[] {
  if (abbreviations.length === 0) return []
  const at = new Map(mentions.map((mention) => [`${mention.start}-${mention.end}`, mention]))
  const find = ({ start, end }: Span) => at.get(`${start}-${end}`)
  return abbreviations.flatMap(({ short, long }) => {
    const shortMention = find(short)
    const longMention = find(long)
    if ((shortMention === undefined) === (longMention === undefined)) return []
    const known = shortMention ?? longMention
    const other = shortMention === undefined ? short : long
    return known === undefined ? [] : [{ ...known, ...other, by: 'abbreviation' }]
  })
}

/** Longer before shorter, unless the shorter is much surer; the surer of two that cross. */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const ranked = candidates.map((candidate) => {
    const { start, end, confidence } = candidate
    return { candidate, start, end, rank: confidence + 0.01 * Math.min(end - start, 60) }
  })
  ranked.sort((a, b) => b.rank - a.rank || a.start - b.start || b.end - a.end)
  const taken = new Uint8Array(lastEnd(candidates))
  const kept: Candidate[] = []
  for (const { candidate, start, end } of ranked) {
    if (covers(taken, candidate)) continue
    taken.fill(1, start, end)
    kept.push(candidate)
  }
  return kept.sort((a, b) => a.start - b.start)
}

const lastEnd = (spans: readonly Span[]): number => spans.reduce((last, { end }) => Math.max(last, end), 0)

/** Whether any place of the span is taken; what is taken is marked with 1. */
function covers(taken: Uint8Array, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (taken[at] === 1) return true
  return false
}

/** A name found once in a paper is found everywhere in it. */
function repeats(mentions: readonly Candidate[], sentences: readonly Sentence[]): Candidate[] {
  const known = new Map<string, Candidate>()
  // Numbers of words of the names that begin with a word, so that few phrases need be looked up.
  const lengths = new Map<string, number[]>()
  const singles = new Set<string>()
  for (const mention of mentions) {
    const { sentence, from, to } = locate(sentences, mention)
    const tokens = sentences[sentence]?.tokens ?? []
    const key = tokensKey(tokens, from, to)
    if (mention.confidence > (known.get(key)?.confidence ?? 0)) known.set(key, mention)
    const first = tokens[from]?.word
    if (first === undefined) continue
    if (to - from === 1) singles.add(beginningOf(first))
    else addTo(lengths, innerKey(first), to - from)
  }
  for (const list of lengths.values()) list.sort((a, b) => b - a)
  const found: Candidate[] = []
  for (const { tokens } of sentences) {
    for (let from = 0; from < tokens.length; from++) {
      const word = tokens[from]?.word
      if (word === undefined) continue
      let mention: Candidate | undefined
      let to = from + 1
      for (const length of lengths.get(innerKey(word)) ?? NO_LENGTHS) {
        to = from + length
        if (to <= tokens.length) mention = known.get(tokensKey(tokens, from, to))
        if (mention !== undefined) break
      }
      if (mention === undefined) {
        to = from + 1
        mention = known.get(lastKey(word))
        if (mention === undefined || !singles.has(beginningOf(word))) continue
      }
      found.push({ ...mention, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 })
    }
  }
  return found
}

const NO_LENGTHS: readonly number[] = []

function addTo(lengths: Map<string, number[]>, key: string, length: number): void {
  const list = lengths.get(key)
  if (list === undefined) lengths.set(key, [length])
  else if (!list.includes(length)) list.push(length)
}
