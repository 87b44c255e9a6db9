/** Errors to read: what was missed or made up, with the sentence in which it stands. */

/** Lower case letters and digits alone, no plural: close to how the scorer compares names. */
const fold = (name) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#*@]/gu, '')
    .replace(/(?<=..[^s])s$/, '')
const formsOf = ({ name, mentions }) => new Set([name, ...mentions.map((m) => m.surface ?? m)].map(fold))

function errorsIn({ paper, gold, found }) {
  const text = `${paper.title}\n\n${paper.abstract}`
  const errors = []
  const say = (kind, what, word) =>
    errors.push({ paper: paper.id, kind, what, sentence: sentenceWith(text, word) })
  const asked = gold.entities.filter((entity) => !entity.generic)
  const given = found.entities.filter((entity) => !entity.generic)
  const wide = gold.entities.filter((entity) => entity.generic).map(formsOf)
  const pair = new Map()
  for (const entity of given) {
    const match = asked.find((g) => ![...pair.values()].includes(g) && formsOf(g).has(fold(entity.name)))
    if (match) pair.set(entity, match)
  }
  for (const entity of given) {
    const match = pair.get(entity)
    const name = `${entity.name} (${entity.type}, ${entity.role}, ${entity.confidence.toFixed(2)})`
    if (match === undefined) {
      if (!wide.some((forms) => forms.has(fold(entity.name)))) say('no such entity', name, entity.name)
    } else if (match.type !== entity.type) say('type', `${name}: ${match.type}`, entity.name)
    else if (match.role !== entity.role) say('role', `${name}: ${match.role}`, entity.name)
  }
  const met = new Set(pair.values())
  for (const entity of asked)
    if (!met.has(entity)) say('entity missed', `${entity.name} (${entity.type}, ${entity.role})`, entity.name)
  const goldName = new Map([...pair].map(([entity, match]) => [entity.name, match.name]))
  const written = ({ head, type, tail }) => `${head} ${type} ${tail}`
  const theirs = new Set(gold.relations.map(written))
  const ours = new Set()
  for (const relation of found.relations) {
    const [head, tail] = [goldName.get(relation.head), goldName.get(relation.tail)]
    if (head === undefined || tail === undefined) continue
    ours.add(written({ head, type: relation.type, tail }))
    if (theirs.has(written({ head, type: relation.type, tail }))) continue
    const { start, end } = relation.sentence
    errors.push({
      paper: paper.id,
      kind: 'no such relation',
      what: `${written(relation)} (${relation.by}, ${relation.confidence.toFixed(2)})`,
      sentence: text.slice(start, end),
    })
  }
  const reachable = new Set(goldName.values())
  for (const relation of gold.relations) {
    if (!reachable.has(relation.head) || !reachable.has(relation.tail) || ours.has(written(relation)))
      continue
    say('relation missed', written(relation), relation.tail)
  }
  return errors
}

function sentenceWith(text, word) {
  const at = Math.max(0, text.indexOf(word))
  const from = Math.max(text.lastIndexOf('. ', at) + 2, text.lastIndexOf('\n', at) + 1, at - 200)
  const stop = text.indexOf('. ', at + word.length)
  return text.slice(from, Math.min(stop === -1 ? text.length : stop + 1, at + 300))
}

/** `number` errors, taken evenly over all papers, and how many of each kind there are. */
export function someErrors(papers, number) {
  const all = papers.flatMap(errorsIn)
  const counts = {}
  for (const { kind } of all) counts[kind] = (counts[kind] ?? 0) + 1
  const step = Math.max(1, all.length / number)
  const picked = Array.from({ length: Math.min(number, all.length) }, (_, i) => all[Math.floor(i * step)])
  return { counts, picked }
}
