#!/usr/bin/env node
/**
 * Writes the linear models of steps 4 to 6: extract/lexicon/data/{role,relation,claim}-weights.ts and
 * relation-confidence.ts.
 *
 *   npx tsc -p tsconfig.build.json --outDir OUT && node scripts/lexicon-weights.mjs OUT FOUND.jsonl [GOLD_DIR]
 *
 * FOUND.jsonl holds what lexicon-folds.mjs found in each paper of GOLD_DIR/train* with a tagger that had not seen it:
 * roles and relations are learned on entities as wrong as they will be on new papers, and on the annotated ones
 * beside them. The relation model sees roles as a model gives them that was trained on other papers. Prints
 * figures by cross-validation, with the thresholds at which they are highest.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { claimExamples } from './lexicon-claims.mjs'
import { knownDrafts, matched } from './lexicon-drafts.mjs'
import { readGold } from './lexicon-gold.mjs'
import { judge, numbered, rowsOf, train } from './lexicon-learner.mjs'
import { writePacked } from './lexicon-packed.mjs'

const [outDir = 'dist', foundFile = 'found.jsonl', goldDir = '../shared/gold'] = process.argv.slice(2)
const load = (file) => import(pathToFileURL(join(resolve(outDir), file)).href)
const { readSentences } = await load('extract/steps/1-sentences.js')
const { phraseKey } = await load('extract/lexicon/shape.js')
const { WEIGHT_UNIT } = await load('extract/lexicon/linear.js')
const { outlineOf } = await load('extract/steps/outline.js')
const { isEntity, roleOf, ROLE_CLASSES } = await load('extract/steps/4-roles/index.js')
const { nameKey } = await load('extract/steps/3-entities.js')
const { RoleReader, titleHead } = await load('extract/steps/4-roles/features.js')
const { FeatureNames } = await load('extract/lexicon/features.js')
const { pairsOf } = await load('extract/steps/5-relations/pairs.js')
const { bestType, confidenceFeatures, logistic } = await load('extract/steps/5-relations/confidence.js')
const { paperText, RELATION_TYPES } = await load('extract/paper.js')

const FOLDS = 3
const ROLE_OPTIONS = { epochs: 12, l2: 20, least: 3 }
const RELATION_OPTIONS = { epochs: 7, l2: 10, least: 4 }
const CLAIM_OPTIONS = { epochs: 12, l2: 3, least: 3 }
const MAKER = 'lexicon-weights.mjs'
const NONE = RELATION_TYPES.length

const found = new Map(
  readFileSync(foundFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(JSON.parse)
    .map((line) => [line.id, line.drafts]),
)
const papers = readGold(goldDir, readSentences, phraseKey)
papers.forEach((item, index) => {
  const { paper, sentences, gold } = item
  item.fold = index % FOLDS
  item.text = paperText(paper)
  item.outline = outlineOf(item.text, sentences)
  item.found = matched(found.get(paper.id) ?? [], gold.entities, nameKey)
  item.known = knownDrafts(item.text, sentences, gold)
})
console.log(`${papers.length} papers`)
const folds = [...Array(FOLDS).keys()]
const without = (fold) => papers.filter((item) => item.fold !== fold)
const within = (fold) => papers.filter((item) => item.fold === fold)

// Roles: of what was found, and of what should have been.
const roleExamples = ({ outline }, drafts) => {
  const specific = drafts.filter(({ generic }) => !generic)
  const reader = new RoleReader(outline, titleHead(outline, specific))
  const named = (draft) => {
    const names = new FeatureNames()
    reader.read(draft, names)
    return names
  }
  return specific.map((draft) => ({
    draft,
    features: numbered(named(draft)),
    label: draft.gold
      ? draft.gold.generic
        ? -1
        : ROLE_CLASSES.indexOf(draft.gold.role)
      : ROLE_CLASSES.indexOf('none'),
  }))
}
for (const item of papers) {
  item.foundRoles = roleExamples(item, item.found)
  const matchedGold = new Set(item.found.map(({ gold }) => gold))
  item.knownRoles = roleExamples(item, item.known)
  item.missedRoles = item.knownRoles.filter(({ draft }) => !matchedGold.has(draft.gold))
}
const trainRoles = (items) =>
  train(
    items.flatMap((item) => [...item.foundRoles, ...item.missedRoles]).filter(({ label }) => label >= 0),
    ROLE_CLASSES.length,
    ROLE_OPTIONS,
  )
for (const fold of folds) {
  const model = trainRoles(without(fold))
  for (const { foundRoles, knownRoles } of within(fold))
    for (const { draft, features } of [...foundRoles, ...knownRoles]) draft.roles = judge(model, features)
}
const CORE = new Set(['Method', 'Model', 'Dataset'])
for (const role of ['proposed', 'baseline']) {
  const is = (entity) =>
    entity !== undefined && !entity.generic && CORE.has(entity.type) && entity.role === role
  report(
    `role ${role}`,
    papers.flatMap((item) =>
      item.foundRoles
        .filter(({ draft, label }) => CORE.has(draft.type) && label >= 0)
        .map(({ draft }) => [draft.roles[ROLE_CLASSES.indexOf(role)], is(draft.gold)]),
    ),
    papers.reduce((sum, { gold }) => sum + gold.entities.filter(is).length, 0),
  )
}
writePacked(
  'role-weights',
  rowsOf(trainRoles(papers), WEIGHT_UNIT),
  'feature, tab, index of the role (the last is none) and weight',
  MAKER,
)
for (const item of papers) {
  for (const draft of [...item.found, ...item.known]) {
    draft.roles ??= [0, 0, 1, 0, 0]
    draft.role = roleOf(draft.roles).role
  }
  item.found = item.found.filter((draft) => isEntity(draft, draft.roles))
  item.foundRoles = item.knownRoles = item.missedRoles = undefined
}

// Relations: the same.
const relationExamples = ({ outline, gold: { relations } }, drafts) =>
  pairsOf(outline, drafts).map(({ head, tail, features }) => {
    const is = ({ head: h, tail: t }) => h === head.gold?.name && t === tail.gold?.name
    const type = relations.find(is)?.type
    return {
      head,
      tail,
      features: numbered(features),
      label: type === undefined ? NONE : RELATION_TYPES.indexOf(type),
    }
  })
for (const item of papers) {
  item.foundPairs = relationExamples(item, item.found)
  item.knownPairs = relationExamples(item, item.known)
}
const trainRelations = (items) =>
  train(
    items.flatMap((item) => [...item.foundPairs, ...item.knownPairs]),
    NONE + 1,
    RELATION_OPTIONS,
  )
const judged = []
for (const fold of folds) {
  const model = trainRelations(without(fold))
  for (const { foundPairs, gold } of within(fold)) {
    const generic = new Set(gold.entities.filter((entity) => entity.generic))
    const best = new Map()
    for (const { head, tail, features, label } of foundPairs) {
      const { type, share } = bestType(judge(model, features), head, tail)
      const key = [head.name, tail.name].sort().join('\n')
      if (type === undefined || generic.has(head.gold) || generic.has(tail.gold)) continue
      if (share > (best.get(key)?.share ?? 0.03))
        best.set(key, { type, share, head, tail, right: RELATION_TYPES.indexOf(type) === label })
    }
    for (const one of best.values())
      judged.push({
        ...one,
        features: confidenceFeatures(one.type, one.share, one.head.confidence, one.tail.confidence),
      })
  }
}
writePacked(
  'relation-weights',
  rowsOf(trainRelations(papers), WEIGHT_UNIT),
  'feature, tab, index of the relation type (the last is none) and weight',
  MAKER,
)

// Confidence: a logistic function of the model's share and of the confidence in both ends, by gradient descent.
const confidence = new Map()
for (let step = 0; step < 800; step++) {
  const gradient = new Map()
  for (const { features, right } of judged) {
    const error = logistic(confidence, features) - (right ? 1 : 0)
    for (const [key, value] of features) gradient.set(key, (gradient.get(key) ?? 0) + error * value)
  }
  for (const [key, sum] of gradient)
    confidence.set(
      key,
      (confidence.get(key) ?? 0) - (2 * sum) / judged.length - 0.0001 * (confidence.get(key) ?? 0),
    )
}
writeFileSync(
  new URL('../extract/lexicon/data/relation-confidence.ts', import.meta.url),
  `/** Made by scripts/${MAKER}: what speaks for a relation that was found, tab, its weight. */\nexport const RELATION_CONFIDENCE = \`\n${[
    ...confidence,
  ]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([key, value]) => `${key}\t${value.toFixed(3)}`)
    .join('\n')}\n\`\n`,
)
const specific = ({ entities, relations }) => {
  const named = new Map(entities.filter(({ generic }) => !generic).map((entity) => [entity.name, entity]))
  return relations.filter(({ head, tail }) => named.has(head) && named.has(tail))
}
const relations = papers.flatMap(({ gold }) => specific(gold))
const scored = judged.map((one) => [logistic(confidence, one.features), one.right, one.type])
report('relations', scored, relations.length)
for (const type of RELATION_TYPES)
  report(
    `  ${type}`,
    scored.filter((one) => one[2] === type),
    relations.filter((relation) => relation.type === type).length,
  )
for (let from = 0.05; from < 0.95; from += 0.1) {
  const near = scored.filter(([share]) => share >= from && share < from + 0.1)
  console.log(
    `  confidence ${from.toFixed(2)} on: ${((100 * near.filter(([, right]) => right).length) / near.length).toFixed(0)} % of ${near.length}`,
  )
}

// Claims: metric and dataset among annotated entities, the subject among those that were found.
const examples = await claimExamples(papers, load, numbered)
for (const fold of folds) {
  const model = train(
    examples.filter((one) => one.item.fold !== fold),
    2,
    CLAIM_OPTIONS,
  )
  for (const one of examples) if (one.item.fold === fold) one.share = judge(model, one.features)[0]
}
for (const what of ['metric', 'dataset', 'subject']) {
  const groups = new Map()
  for (const one of examples)
    if (one.what === what) groups.set(one.group, [...(groups.get(one.group) ?? []), one])
  const best = [...groups.values()].map((group) => group.reduce((a, b) => (b.share > a.share ? b : a)))
  report(
    what,
    best.map(({ share, label }) => [share, label === 0]),
    [...groups.keys()].filter(({ given }) => given).length,
  )
}
writePacked(
  'claim-weights',
  rowsOf(train(examples, 2, CLAIM_OPTIONS), WEIGHT_UNIT),
  'feature of an option, tab, 0 (is meant) or 1 (is not) and weight',
  MAKER,
)

/** @param pairs share and whether right; `total` there should be */
function report(title, pairs, total) {
  let right = 0
  let best = { f: 0 }
  ;[...pairs]
    .sort((a, b) => b[0] - a[0])
    .forEach(([share, is], index) => {
      if (is) right++
      const f = (2 * right) / (index + 1 + total)
      if (f > best.f) best = { f, share, p: right / (index + 1), r: right / total }
    })
  const percent = (x) => (100 * (x ?? 0)).toFixed(1)
  console.log(
    `${title}: P ${percent(best.p)} R ${percent(best.r)} F ${percent(best.f)} from ${best.share?.toFixed(3)} on, of ${total}`,
  )
}
