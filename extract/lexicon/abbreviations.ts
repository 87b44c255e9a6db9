/** Acronyms of the field, with the long forms that abstracts give them and how many do. */
import { ABBREVIATIONS } from './data/abbreviations.ts'

export interface LexiconLongForm {
  /** In normal form: lower case, singular, words apart. */
  long: string
  /** Number of abstracts, of 87,000, that give the acronym this long form. */
  papers: number
}

/** Counts long forms that one abstract alone gives. */
export const RARE_LONG_FORMS = '*'

let table: Map<string, LexiconLongForm[]> | undefined

/**
 * Acronyms without the plural s, spelled as abstracts do ("CNN", "mAP", "ResNet"), and their long forms, most
 * papers first. The last may be `RARE_LONG_FORMS`.
 */
export function abbreviationTable(): ReadonlyMap<string, readonly LexiconLongForm[]> {
  if (table !== undefined) return table
  table = new Map()
  for (const line of ABBREVIATIONS.split('\n')) {
    const [acronym = '', forms = ''] = line.split('\t')
    if (forms === '') continue
    table.set(
      acronym,
      forms.split(';').map((form) => {
        const space = form.lastIndexOf(' ')
        return { long: form.slice(0, space), papers: Number(form.slice(space + 1)) }
      }),
    )
  }
  return table
}
