#!/usr/bin/env node
/**
 * Writes the linear models of steps 4 to 6: extract/lexicon/data/{role,relation,relation-comparison,claim}-weights.ts,
 * and the trees over those of relations: relation-trees.ts and relation-comparison-trees.ts.
 *
 *   npx tsc -p tsconfig.build.json --outDir OUT && node scripts/lexicon-weights.mjs OUT FOUND.jsonl [GOLD_DIR]
 *
 * FOUND.jsonl holds what lexicon-folds.mjs found in each paper of GOLD_DIR/train* with a tagger that had not seen it:
 * roles and relations are learned on entities as wrong as they will be on new papers, and on the annotated ones
 * beside them. The relation model sees roles as a model gives them that was trained on other papers. Prints
 * figures by cross-validation, with the thresholds at which they are highest.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { claimExamples } from './lexicon-claims.mjs'
import { knownDrafts, matched } from './lexicon-drafts.mjs'
import { readGold } from './lexicon-gold.mjs'
import { judge, numbered, rowsOf, train } from './lexicon-learner.mjs'
import { writePacked } from './lexicon-packed.mjs'
import { learnRelations } from './lexicon-relations.mjs'
import { report } from './lexicon-report.mjs'

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
const { paperText } = await load('extract/paper.js')

const FOLDS = 3
const ROLE_OPTIONS = { epochs: 12, l2: 20, least: 3 }
const CLAIM_OPTIONS = { epochs: 12, l2: 3, least: 3 }
const MAKER = 'lexicon-weights.mjs'

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
await learnRelations(papers, folds, load)

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
