/** Annotated claims as examples: which of the options in reach is the metric, the dataset, the subject. */

/** "1.4 times" and "1.4x" are one value, as the scorer has it. */
const valueKey = (value) =>
  String(value ?? '')
    .replace(/\s|times|×/gi, (mark) => (mark.trim() ? 'x' : ''))
    .replace(/\\/g, '')
    .toLowerCase()

/**
 * @param papers with `text`, `sentences`, `gold`, and drafts `found` and `known` with their roles
 * @param load imports a module of the compiled library
 * @returns an example an option: `{item, what, group, features, label}`; label 0 is the one that is meant
 */
export async function claimExamples(papers, load, numbered) {
  const { metricOptions, datasetOptions, optionFeatures } = await load('extract/steps/6-claims/options.js')
  const { subjectOptions } = await load('extract/steps/6-claims/subjects.js')
  const { loneDataset } = await load('extract/steps/6-claims/index.js')
  const { readValues } = await load('extract/steps/6-claims/values.js')
  const { mainSystem } = await load('extract/steps/5-relations/pairs.js')
  const { standings } = await load('extract/steps/places.js')
  const { nameKey } = await load('extract/steps/3-entities.js')
  const examples = []
  for (const item of papers) {
    const { text, sentences, gold, found, known } = item
    const pool = [...gold.claims]
    if (pool.length === 0) continue
    const formsOf = (name) => {
      const entity = gold.entities.find((one) => one.name === name)
      return new Set([name, ...(entity?.mentions ?? [])].map(nameKey))
    }
    const [knownHere, foundHere] = [standings(known), standings(found)]
    const system = mainSystem(found)
    for (const [index, { start, end, section }] of sentences.entries()) {
      if (section === 'title') continue
      const values = readValues(text.slice(start, end)).map((value) => ({
        ...value,
        start: start + value.start,
        end: start + value.end,
      }))
      let before
      for (const value of values) {
        const at = pool.findIndex((claim) => valueKey(claim.value) === valueKey(value.value))
        if (at < 0) continue
        const [claim] = pool.splice(at, 1)
        const place = { text, sentence: { start, end }, value, values, here: knownHere.get(index) ?? [] }
        const add = (what, given, options) => {
          const group = { given }
          for (const [features, is] of options)
            examples.push({ item, what, group, features: numbered(features), label: is ? 0 : 1 })
        }
        const named = (what, letter, given, options) => {
          const forms = given === null ? new Set() : formsOf(given)
          const rows = options.map((option) => [
            optionFeatures(letter, place, option, options),
            forms.has(nameKey(option.name)),
          ])
          add(what, given, rows)
        }
        // Where the annotation leaves the metric out, it often goes without saying.
        if (claim.metric) named('metric', 'm', claim.metric, metricOptions(place, before))
        named('dataset', 'd', claim.dataset, datasetOptions(place, before, loneDataset(known, index)))
        if (claim.subject) {
          const options = subjectOptions({ ...place, here: foundHere.get(index) ?? [] }, found, system)
          add(
            'subject',
            claim.subject,
            options.map(({ entity, features }) => [features, entity.gold?.name === claim.subject]),
          )
        }
        before = { metric: claim.metric, dataset: claim.dataset }
      }
    }
  }
  return examples
}
