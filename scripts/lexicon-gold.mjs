/** Annotated training papers, their mentions laid on the tokens that the sentence reader makes. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Papers with their sentences and, for each token, the gold mention that it is in. */
export function readGold(goldDir, readSentences, phraseKey) {
  const lines = (file) =>
    readFileSync(join(goldDir, file), 'utf8').split('\n').filter(Boolean).map(JSON.parse)
  const papers = []
  for (const file of readdirSync(goldDir)
    .filter((f) => /^train\d+\.in\.jsonl$/.test(f))
    .sort()) {
    const golds = new Map(lines(file.replace('.in.', '.gold.')).map((gold) => [gold.id, gold]))
    for (const paper of lines(file)) {
      const gold = golds.get(paper.id)
      if (gold) papers.push({ paper, sentences: readSentences(paper), gold })
    }
  }
  for (const { sentences, gold } of papers) {
    const forms = new Map()
    for (const entity of gold.entities) {
      for (const mention of entity.mentions) {
        const words = readSentences({ title: mention, abstract: '' }).flatMap((s) =>
          s.tokens.map((t) => t.text),
        )
        if (words.length) forms.set(phraseKey(words), { entity, length: words.length })
      }
    }
    const longest = Math.max(0, ...[...forms.values()].map((f) => f.length))
    for (const sentence of sentences) {
      sentence.spans = []
      const { tokens } = sentence
      for (let i = 0; i < tokens.length; ) {
        let length = Math.min(longest, tokens.length - i)
        for (; length > 0; length--) {
          const form = forms.get(phraseKey(tokens.slice(i, i + length).map((t) => t.text)))
          if (!form || form.length !== length) continue
          sentence.spans.push({ from: i, to: i + length, entity: form.entity })
          break
        }
        i += Math.max(1, length)
      }
    }
  }
  return papers
}
