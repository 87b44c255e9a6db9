#!/usr/bin/env node
/**
 * Writes extract/lexicon/data/zone-weights.ts: what speaks for a sentence of an abstract being background, aim, method
 * or result.
 *
 *   npx tsc -p tsconfig.build.json --outDir OUT && node scripts/lexicon-zones.mjs OUT [papers.jsonl.gz]
 *
 * Nobody has annotated these zones. Sentences that say plainly what they are ("in this paper we propose", "experiments
 * show that") are the examples, with what stands between them; the words that gave a sentence away are hidden in half
 * of the examples, so that the rest of the sentence has to speak too. tests/extract/steps/zones.test.ts measures the
 * model on sentences that were labelled by hand.
 */
import { createReadStream } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { createGunzip } from 'node:zlib'
import { numbered, random, rowsOf, train } from './lexicon-learner.mjs'
import { writePacked } from './lexicon-packed.mjs'

const [outDir = 'dist', input = new URL('../../shared/corpora/papers.jsonl.gz', import.meta.url)] =
  process.argv.slice(2)
const load = (file) => import(pathToFileURL(join(resolve(outDir), file)).href)
const { readSentences } = await load('extract/steps/1-sentences.js')
const { zoneFeatures, ZONES } = await load('extract/steps/zones.js')
const { FeatureNames } = await load('extract/lexicon/features.js')
const { lowerPart } = await load('extract/lexicon/parts.js')
const { paperText } = await load('extract/paper.js')
const { WEIGHT_UNIT } = await load('extract/lexicon/linear.js')

/** Every so many papers are read: enough for 90,000 examples. */
const EVERY = 5
const OPTIONS = { epochs: 4, l2: 5, least: 40 }
/** Weights below this change no decision. */
const LEAST_WEIGHT = 0.15
const [BACKGROUND, AIM, METHOD, RESULT] = ZONES.keys()

const PAPER = '(?:paper|work|article|study|letter|thesis|report|survey)'
const OWN_VERB =
  '(?:propos|present|introduc|stud|investigat|describ|address|explor|examin|develop|focus|consider|deal|aim|report|provid|discuss|analy|tackl|review|offer|show)'
const CUES = {
  [BACKGROUND]:
    /^(?:however|recent|recently|existing|current|previous|traditional|conventional|despite|while|although|most|many|nevertheless|unfortunately|yet|in recent years|prior|over the)\b/i,
  [AIM]: new RegExp(
    `\\b(?:in|throughout) this ${PAPER}\\b|\\bthis ${PAPER} (?:\\w+ly )?${OWN_VERB}|\\bhere,? we\\b|` +
      '\\bto (?:this end|(?:address|tackle|overcome|fill|bridge|mitigate|solve) th\\w+)[^.]{0,80}\\bwe (?:propos|introduc|present|develop)|' +
      '^we (?:propos|introduc|present|study|consider|investigat|address)',
    'i',
  ),
  [METHOD]:
    /^(?:specifically|first|second|third|then|in particular|concretely|to do so|moreover, we|furthermore, we|further, we|we (?:further|then|also|first|use|formulate|design|employ|train|derive|develop))\b|\b(?:our|the proposed) (?:\w+ )?(?:method|model|approach|framework|algorithm|network|system|architecture) (?:consists|uses|is based|learns|first|combines|takes|leverages|works|employs|is trained|utilizes|contains|includes|incorporates|exploits)/i,
  [RESULT]:
    /^(?:extensive |comprehensive |our |the |empirical |experimental |numerical |quantitative |qualitative |simulation |preliminary |additional )*(?:experiments?|evaluations?|results?|findings|simulations?|ablation\w*|analys[ie]s|comparisons?)\b|\b(?:experiments?|results?|evaluations?|simulations?|findings)\b[^.]{0,60}\b(?:show|demonstrat|indicat|suggest|reveal|confirm|verif|validat|prove)|\boutperform|\bstate-of-the-art (?:results|performance)|\bwe (?:find|found|show|observe|demonstrate|prove) that\b|\bwe (?:evaluate|validate|test|verify)\b/i,
}
const PROPOSING = /\bwe (?:propos|introduc|present|develop|study|investigat|describ)/i
const OWN = /\b(?:we|our)\b/i

/** Zone of each sentence as far as it is plain; undefined where it is not. */
function plainZones(texts) {
  let aim = texts.findIndex((text) => CUES[AIM].test(text) && !CUES[RESULT].test(text))
  if (aim < 0) aim = texts.findIndex((text) => PROPOSING.test(text))
  if (aim < 0) return texts.map(() => undefined)
  const result = texts.findIndex((text, i) => i > aim && CUES[RESULT].test(text))
  return texts.map((text, i) => {
    if (i === aim) return AIM
    if (i < aim)
      return OWN.test(text) || (i > 0 && !CUES[BACKGROUND].test(text) && CUES[RESULT].test(text))
        ? undefined
        : BACKGROUND
    if (CUES[RESULT].test(text)) return RESULT
    if (result < 0 ? i < texts.length - 1 || CUES[METHOD].test(text) : i < result) return METHOD
    return result >= 0 && i > result && i === texts.length - 1 && !/code|http/.test(text) ? RESULT : undefined
  })
}

const next = random(5)
const examples = []
let papers = 0
for await (const line of createInterface({ input: createReadStream(input).pipe(createGunzip()) })) {
  if (papers++ % EVERY !== 0) continue
  const paper = JSON.parse(line)
  if (!paper.abstract) continue
  const text = paperText(paper)
  const sentences = readSentences(paper).filter(({ section }) => section === 'abstract')
  if (sentences.length < 3 || sentences.length > 20) continue
  const texts = sentences.map(({ start, end }) => text.slice(start, end))
  plainZones(texts).forEach((label, i) => {
    if (label === undefined) return
    const cue = next() < 0.5 ? CUES[label].exec(texts[i]) : null
    const hidden = new Set(cue === null ? [] : cue[0].toLowerCase().split(/[^\p{L}\p{N}-]+/u))
    const words = sentences[i].tokens.map((token) => token.text.toLowerCase())
    const names = new FeatureNames()
    zoneFeatures(
      words.map((word) => lowerPart(hidden.has(word) ? '_' : word)),
      i,
      sentences.length,
      names,
    )
    const features = [...names].filter((name) => !/(?:^| )_(?: |$)/.test(name))
    examples.push({ features: numbered(features), label })
  })
}
console.log(
  ZONES.map((zone, i) => `${zone} ${examples.filter(({ label }) => label === i).length}`).join(', '),
)
writePacked(
  'zone-weights',
  rowsOf(train(examples, ZONES.length, OPTIONS), WEIGHT_UNIT, LEAST_WEIGHT),
  'feature of a sentence, tab, index of the zone and weight',
  'lexicon-zones.mjs',
)
