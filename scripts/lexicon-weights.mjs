#!/usr/bin/env node
/**
 * Writes extract/lexicon/data/{role-weights,relation-weights,relation-confidence}.ts: the linear models of steps 4 and 5.
 *
 *   npx tsc -p tsconfig.build.json --outDir OUT && node scripts/lexicon-weights.mjs OUT FOUND.jsonl [GOLD_DIR]
 *
 * Multinomial logistic regression with L2 over the features of the compiled library in OUT, by AdaGrad (Duchi,
 * Hazan, Singer 2011) from a fixed seed, on the annotated entities of GOLD_DIR/train*.jsonl. The relation model
 * sees roles as a role model gives them that was trained on the other papers, so that it knows their errors. The
 * confidence of a relation is fitted on what lexicon-folds.mjs found in papers that neither tagger nor models saw.
 * Prints accuracy and F1 by cross-validation.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readGold } from './lexicon-gold.mjs'

const [outDir = 'dist', foundFile = 'found.jsonl', goldDir = '../shared/gold'] = process.argv.slice(2)
const load = (file) => import(pathToFileURL(join(resolve(outDir), file)).href)
const { readSentences } = await load('extract/steps/1-sentences.js')
const { phraseKey } = await load('extract/lexicon/shape.js')
const { WEIGHT_UNIT } = await load('extract/lexicon/linear.js')
const { outlineOf } = await load('extract/steps/outline.js')
const { bestRole } = await load('extract/steps/4-roles/index.js')
const { nameKey } = await load('extract/steps/3-entities.js')
const { roleFeatures, titleHead } = await load('extract/steps/4-roles/features.js')
const { pairsOf } = await load('extract/steps/5-relations/pairs.js')
const { bestType, confidenceFeatures, logistic } = await load('extract/steps/5-relations/confidence.js')
const { paperText, ROLES, RELATION_TYPES } = await load('extract/paper.js')

const FOLDS = 4

/** Deterministic numbers in [0, 1): mulberry32. */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Examples `{features, label}` to weights by feature: one number a class. `l2` is the weight of |w|^2 / 2. */
function train(examples, classes, { epochs = 10, rate = 0.1, l2 = 3, least = 5 } = {}) {
  const counts = new Map()
  for (const { features } of examples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1)
  const names = [...counts.keys()].filter((f) => counts.get(f) >= least)
  const ids = new Map(names.map((f, i) => [f, i]))
  const decay = Float64Array.from(names, (f) => l2 / counts.get(f))
  const weights = new Float64Array(names.length * classes)
  const squares = new Float64Array(names.length * classes).fill(0.1)
  const known = examples.map(({ features, label }) => ({
    label,
    rows: Int32Array.from([...features].flatMap((f) => ids.get(f) ?? [])),
  }))
  const next = random(7)
  const scores = new Float64Array(classes)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = known.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      ;[known[i], known[j]] = [known[j], known[i]]
    }
    for (const { rows, label } of known) {
      scores.fill(0)
      for (const row of rows)
        for (let c = 0, at = row * classes; c < classes; c++, at++) scores[c] += weights[at]
      const top = Math.max(...scores)
      let sum = 0
      for (let c = 0; c < classes; c++) sum += scores[c] = Math.exp(scores[c] - top)
      for (let c = 0; c < classes; c++) scores[c] = scores[c] / sum - (c === label ? 1 : 0)
      for (const row of rows) {
        for (let c = 0, at = row * classes; c < classes; c++, at++) {
          const g = scores[c] + decay[row] * weights[at]
          squares[at] += g * g
          weights[at] -= (rate * g) / Math.sqrt(squares[at])
        }
      }
    }
  }
  return new Map(names.map((f, i) => [f, weights.subarray(i * classes, (i + 1) * classes)]))
}

function judge(weights, features, classes) {
  const scores = new Float64Array(classes)
  for (const f of features) {
    const w = weights.get(f)
    if (w) for (let c = 0; c < classes; c++) scores[c] += w[c]
  }
  const top = Math.max(...scores)
  const exp = [...scores].map((s) => Math.exp(s - top))
  const sum = exp.reduce((a, b) => a + b, 0)
  return exp.map((e) => e / sum)
}
const argmax = (xs) => xs.indexOf(Math.max(...xs))

function write(name, weights, comment) {
  const rows = []
  for (const [feature, values] of weights) {
    const cells = [...values]
      .map((v, c) => [c, Math.round(v * WEIGHT_UNIT)])
      .filter(([, v]) => Math.abs(v) >= 0.12 * WEIGHT_UNIT)
    if (cells.length) rows.push([feature, cells.map(([c, v]) => `${c}:${v}`).join(' ')])
  }
  writeRows(name, rows, comment)
}

function writeRows(name, rows, comment) {
  const body = [...rows]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map((row) => row.join('\t'))
    .join('\n')
    .replace(/[\\`$]/g, '\\$&')
  const constant = name.replace('-', '_').toUpperCase()
  writeFileSync(
    new URL(`../extract/lexicon/data/${name}.ts`, import.meta.url),
    `/** Made by scripts/lexicon-weights.mjs: ${comment}. */\nexport const ${constant} = \`\n${body}\n\`\n`,
  )
  console.log(`${name}: ${rows.length} rows, ${body.length} bytes`)
}

function report(title, pairs, classes) {
  const right = pairs.filter(([gold, guess]) => gold === guess).length
  console.log(`${title}: ${((100 * right) / pairs.length).toFixed(1)} % of ${pairs.length}`)
  classes.forEach((name, c) => {
    const tp = pairs.filter(([g, p]) => g === c && p === c).length
    const p = tp / pairs.filter(([, p]) => p === c).length,
      r = tp / pairs.filter(([g]) => g === c).length
    console.log(
      `  ${name.padEnd(14)} P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)} F ${((200 * p * r) / (p + r)).toFixed(1)}`,
    )
  })
}

const papers = readGold(goldDir, readSentences, phraseKey)
const found = new Map(
  readFileSync(foundFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(JSON.parse)
    .map((line) => [line.id, line.drafts]),
)
papers.forEach((item, index) => {
  item.fold = index % FOLDS
  const { paper, sentences, gold } = item
  item.outline = outlineOf(paperText(paper), sentences)
  item.found = matched(found.get(paper.id) ?? [], gold.entities)
  item.known = knownDrafts(item)
})

/** Drafts with the gold entity that each stands for: one to one, by name, the same type first. */
function matched(drafts, golds) {
  const keys = new Map(golds.map((gold) => [gold, new Set([gold.name, ...gold.mentions].map(nameKey))]))
  const taken = new Set()
  for (const typed of [true, false]) {
    for (const draft of drafts) {
      if (draft.gold) continue
      const key = nameKey(draft.name)
      draft.gold = golds.find(
        (gold) => !taken.has(gold) && (!typed || gold.type === draft.type) && keys.get(gold).has(key),
      )
      if (draft.gold) taken.add(draft.gold)
    }
  }
  return drafts
}

/** Gold entities as drafts. */
function knownDrafts({ paper, sentences, gold }) {
  const text = paperText(paper)
  return gold.entities.flatMap((entity) => {
    const places = []
    const mentions = []
    sentences.forEach(({ tokens, spans }, sentence) => {
      for (const { from, to, entity: whose } of spans) {
        if (whose !== entity) continue
        places.push({ sentence, from, to })
        const [start, end] = [tokens[from].start, tokens[to - 1].end]
        mentions.push({ surface: text.slice(start, end), start, end })
      }
    })
    const { name, type, generic } = entity
    const draft = { name, type, mentions, places, confidence: 1, by: 'gold', gold: entity }
    return places.length ? [generic ? { ...draft, generic } : draft] : []
  })
}

console.log(`${papers.length} papers`)

const roleOf = (item, drafts) => {
  const head = titleHead(item.outline, drafts)
  return drafts.map((draft) => ({
    item,
    draft,
    features: roleFeatures(item.outline, draft, head),
    label: draft.gold ? ROLES.indexOf(draft.gold.role) : -1,
  }))
}
const pairsIn = (item, drafts) => {
  const entities = drafts.map((draft) => ({ ...draft, role: bestRole(draft.roles) }))
  return pairsOf(item.outline, entities).map(({ head, tail, features }) => {
    const relation = item.gold.relations.find((r) => r.head === head.gold?.name && r.tail === tail.gold?.name)
    return {
      item,
      head,
      tail,
      features,
      label: relation ? RELATION_TYPES.indexOf(relation.type) : RELATION_TYPES.length,
    }
  })
}

// Roles
const roleExamples = papers.flatMap((item) => roleOf(item, item.known))
const roleOutcomes = []
for (let fold = 0; fold < FOLDS; fold++) {
  const model = train(
    roleExamples.filter((e) => e.item.fold !== fold),
    ROLES.length,
  )
  for (const { draft, features, label, item } of roleExamples) {
    if (item.fold !== fold) continue
    draft.roles = judge(model, features, ROLES.length)
    roleOutcomes.push([label, argmax(draft.roles)])
  }
  for (const item of papers) {
    if (item.fold !== fold) continue
    for (const { draft, features } of roleOf(item, item.found))
      draft.roles = judge(model, features, ROLES.length)
  }
}
report('roles of annotated entities', roleOutcomes, ROLES)
write('role-weights', train(roleExamples, ROLES.length), 'feature, tab, index of the role and weight')

// Relations: learned on annotated entities, their confidence on those that were found.
const CLASSES = [...RELATION_TYPES, 'none']
const relationExamples = papers.flatMap((item) => pairsIn(item, item.known))
const total = papers.reduce((sum, { gold }) => sum + gold.relations.length, 0)
const relationOutcomes = []
const judged = []
for (let fold = 0; fold < FOLDS; fold++) {
  const model = train(
    relationExamples.filter((e) => e.item.fold !== fold),
    CLASSES.length,
  )
  for (const { item, features, label } of relationExamples) {
    if (item.fold === fold) relationOutcomes.push([label, argmax(judge(model, features, CLASSES.length))])
  }
  for (const item of papers) {
    if (item.fold !== fold) continue
    for (const { head, tail, features, label } of pairsIn(item, item.found)) {
      const { type, share } = bestType(judge(model, features, CLASSES.length), head, tail)
      if (type === undefined || share < 0.05) continue
      judged.push({
        item,
        features: confidenceFeatures(type, share, head.confidence, tail.confidence),
        label: RELATION_TYPES.indexOf(type) === label ? 1 : 0,
      })
    }
  }
}
report('relations between annotated entities', relationOutcomes, CLASSES)
write(
  'relation-weights',
  train(relationExamples, CLASSES.length),
  'feature, tab, index of the relation type (the last is none) and weight',
)

// Confidence: a logistic function of the model's share and of the confidence in both ends, by gradient descent.
const confidence = new Map()
for (let step = 0; step < 3000; step++) {
  const gradient = new Map()
  for (const { features, label } of judged) {
    const error = logistic(confidence, features) - label
    for (const [key, value] of features) gradient.set(key, (gradient.get(key) ?? 0) + error * value)
  }
  for (const [key, sum] of gradient)
    confidence.set(
      key,
      (confidence.get(key) ?? 0) - (2 * sum) / judged.length - 0.0001 * (confidence.get(key) ?? 0),
    )
}
writeRows(
  'relation-confidence',
  [...confidence].map(([key, value]) => [key, value.toFixed(3)]),
  'what speaks for a relation that was found, tab, its weight',
)
console.log('confidence on found entities: at least, P, R, F; P of those within 0.1')
for (let least = 0.1; least < 0.95; least += 0.05) {
  const kept = judged.filter(({ features }) => logistic(confidence, features) >= least)
  const near = kept.filter(({ features }) => logistic(confidence, features) < least + 0.1)
  const tp = kept.filter(({ label }) => label).length
  console.log(
    `  ${least.toFixed(2)}: P ${((100 * tp) / kept.length).toFixed(1)} R ${((100 * tp) / total).toFixed(1)} F ${((200 * tp) / (kept.length + total)).toFixed(1)}; ${((100 * near.filter(({ label }) => label).length) / near.length).toFixed(0)} % of ${near.length}`,
  )
}
