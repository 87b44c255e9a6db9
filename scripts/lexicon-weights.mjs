#!/usr/bin/env node
/**
 * Writes extract/lexicon/data/{role,relation}-weights.ts: the linear models of steps 4 and 5.
 *
 *   npx tsc -p tsconfig.build.json --outDir OUT && node scripts/lexicon-weights.mjs OUT [GOLD_DIR]
 *
 * Multinomial logistic regression with L2 over the features of the compiled library in OUT, by AdaGrad (Duchi,
 * Hazan, Singer 2011) from a fixed seed, on the annotated entities of GOLD_DIR/train*.jsonl. The relation model
 * sees roles as a role model gives them that was trained on the other papers, so that it knows their errors.
 * Prints accuracy and F1 by five-fold cross-validation.
 */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readGold } from './lexicon-gold.mjs'

const [outDir = 'dist', goldDir = '../shared/gold'] = process.argv.slice(2)
const load = (file) => import(pathToFileURL(join(resolve(outDir), file)).href)
const { readSentences } = await load('extract/steps/1-sentences.js')
const { phraseKey } = await load('extract/lexicon/shape.js')
const { WEIGHT_UNIT } = await load('extract/lexicon/linear.js')
const { outlineOf } = await load('extract/steps/outline.js')
const { roleFeatures, titleHead } = await load('extract/steps/4-roles/features.js')
const { pairsOf } = await load('extract/steps/5-relations/pairs.js')
const { paperText, ROLES, RELATION_TYPES } = await load('extract/paper.js')

const FOLDS = 5

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
  for (const [feature, values] of [...weights].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const cells = [...values]
      .map((v, c) => [c, Math.round(v * WEIGHT_UNIT)])
      .filter(([, v]) => Math.abs(v) >= 0.12 * WEIGHT_UNIT)
    if (cells.length) rows.push(`${feature}\t${cells.map(([c, v]) => `${c}:${v}`).join(' ')}`)
  }
  const body = rows.join('\n').replace(/[\\`$]/g, '\\$&')
  const constant = name.replace('-', '_').toUpperCase()
  writeFileSync(
    new URL(`../extract/lexicon/data/${name}.ts`, import.meta.url),
    `/** Made by scripts/lexicon-weights.mjs: ${comment}. */\nexport const ${constant} = \`\n${body}\n\`\n`,
  )
  console.log(`${name}: ${rows.length} features, ${body.length} bytes`)
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
papers.forEach((item, index) => {
  item.fold = index % FOLDS
  const { paper, sentences, gold } = item
  const text = paperText(paper)
  item.outline = outlineOf(text, sentences)
  item.drafts = gold.entities.flatMap((entity) => {
    const places = [],
      mentions = []
    sentences.forEach(({ tokens, spans }, sentence) => {
      for (const { from, to, entity: whose } of spans) {
        if (whose !== entity) continue
        places.push({ sentence, from, to })
        const start = tokens[from].start,
          end = tokens[to - 1].end
        mentions.push({ surface: text.slice(start, end), start, end })
      }
    })
    if (places.length === 0) return []
    return [
      {
        name: entity.name,
        type: entity.type,
        role: entity.role,
        mentions,
        places,
        confidence: 1,
        by: 'gold',
        ...(entity.generic ? { generic: true } : {}),
      },
    ]
  })
})
console.log(`${papers.length} papers`)

// Roles
const roleExamples = papers.flatMap((item) =>
  item.drafts.map((draft) => ({
    item,
    draft,
    features: roleFeatures(item.outline, draft, titleHead(item.outline, item.drafts)),
    label: ROLES.indexOf(draft.role),
  })),
)
const outcomes = []
for (let fold = 0; fold < FOLDS; fold++) {
  const model = train(
    roleExamples.filter((e) => e.item.fold !== fold),
    ROLES.length,
  )
  for (const example of roleExamples) {
    if (example.item.fold !== fold) continue
    example.draft.roles = judge(model, example.features, ROLES.length)
    outcomes.push([example.label, argmax(example.draft.roles)])
  }
}
report('roles', outcomes, ROLES)
write('role-weights', train(roleExamples, ROLES.length), 'feature, tab, index of the role and weight')

// Relations
const CLASSES = [...RELATION_TYPES, 'none']
const relationExamples = papers.flatMap((item) => {
  const entities = item.drafts.map((draft) => ({ ...draft, role: ROLES[argmax(draft.roles)] }))
  return pairsOf(item.outline, entities).map(({ head, tail, features }) => {
    const relation = item.gold.relations.find((r) => r.head === head.name && r.tail === tail.name)
    return { item, features, label: relation ? RELATION_TYPES.indexOf(relation.type) : RELATION_TYPES.length }
  })
})
const total = papers.reduce((sum, { gold }) => sum + gold.relations.length, 0)
console.log(
  `${relationExamples.length} pairs, with ${relationExamples.filter((e) => e.label < RELATION_TYPES.length).length} of ${total} relations`,
)
const relationOutcomes = []
for (let fold = 0; fold < FOLDS; fold++) {
  const model = train(
    relationExamples.filter((e) => e.item.fold !== fold),
    CLASSES.length,
  )
  for (const example of relationExamples)
    if (example.item.fold === fold) {
      const p = judge(model, example.features, CLASSES.length)
      example.p = p
      relationOutcomes.push([example.label, argmax(p)])
    }
}
report('relations', relationOutcomes, CLASSES)
for (const threshold of [0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8]) {
  let tp = 0,
    n = 0
  for (const { p, label } of relationExamples) {
    const rel = p.slice(0, -1),
      c = argmax(rel)
    if (rel[c] >= threshold) {
      n++
      if (c === label) tp++
    }
  }
  console.log(
    `  at ${threshold}: P ${((100 * tp) / n).toFixed(1)} R ${((100 * tp) / total).toFixed(1)} F ${((200 * tp) / (n + total)).toFixed(1)}`,
  )
}
write(
  'relation-weights',
  train(relationExamples, CLASSES.length),
  'feature, tab, index of the relation type (the last is none) and weight',
)
