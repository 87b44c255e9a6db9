/** Annotated papers: where they are, what is read from them, and by what they are grouped. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Papers that nothing was learned from. */
export const MEASURED = ['dev01', 'dev02', 'seedA']

export const goldFolder = () => process.env.PAPERGRAPH_GOLD ?? join('..', 'shared', 'gold')

/** Whether there is something to measure with in `folder`. */
export const hasGold = (folder) =>
  existsSync(join(folder, 'score.mjs')) &&
  MEASURED.every((name) => existsSync(inFolder(folder, name, 'gold')))

const inFolder = (folder, name, kind) => join(folder, `${name}.${kind}.jsonl`)

const readLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))

/** Each paper as it is read with its annotation: `{paper, gold}`. */
export function readAnnotated(folder, names) {
  return names.flatMap((name) => {
    const golds = new Map(readLines(inFolder(folder, name, 'gold')).map((gold) => [gold.id, gold]))
    return readLines(inFolder(folder, name, 'in')).flatMap((paper, index) => {
      const gold = golds.get(paper.id)
      if (gold === undefined) return []
      const source = { file: `${name}.in.jsonl`, line: index + 1 }
      return [{ paper: { ...paper, abstract: paper.abstract ?? '', source }, gold }]
    })
  })
}

const FIELDS = {
  NLP: ['acl', 'coling', 'colm', 'conll', 'eacl', 'emnlp', 'naacl'],
  vision: ['3dv', 'bmvc', 'cvpr', 'eccv', 'iccv', 'wacv'],
  robotics: ['corl', 'icra', 'iros', 'rss'],
  'machine learning': ['acml', 'aistats', 'alt', 'automl', 'colt', 'iclr', 'icml', 'neurips', 'nips', 'uai'],
  speech: ['icassp', 'interspeech', 'slt'],
  'general AI': ['aaai', 'ecai', 'ijcai', 'kdd', 'www'],
}
const UNKNOWN = 'venue not given'
const fieldOfVenue = new Map(
  Object.entries(FIELDS).flatMap(([field, venues]) => venues.map((venue) => [venue, field])),
)

/** The field of a venue: `acl` and `ACL 2023` are NLP. */
export function fieldOf(venue) {
  if (!venue) return UNKNOWN
  const name = venue.toLowerCase().match(/[a-z0-9]*[a-z]+/)?.[0] ?? ''
  return fieldOfVenue.get(name) ?? 'other'
}

/** Half-open ranges of years. */
const PERIODS = [
  ['before 2015', -Infinity, 2015],
  ['2015 to 2019', 2015, 2020],
  ['2020 to 2022', 2020, 2023],
  ['since 2023', 2023, Infinity],
]

export function periodOf(year) {
  if (year === undefined || year === null) return 'year not given'
  return PERIODS.find(([, from, to]) => year >= from && year < to)[0]
}

/** In the order of the tables. */
export const GROUPS = {
  period: [...PERIODS.map(([name]) => name), 'year not given'],
  field: [...Object.keys(FIELDS), 'other', UNKNOWN],
}
