/** Entities of training papers: as steps 1 to 3 found them, and as they are annotated. */

/** Drafts with the annotated entity that each stands for: one to one, by name, the same type first. */
export function matched(drafts, golds, nameKey) {
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

/** Annotated entities as drafts; `sentences` as `readGold` gives them. */
export function knownDrafts(text, sentences, gold) {
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
