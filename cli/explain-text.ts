/** One extraction as text: the paper with its mentions marked, then what was read out of it and by which step. */
import { DEFAULT_MIN_CONFIDENCE } from '../extract/confidence.ts'
import {
  type Claim,
  type Entity,
  type Extraction,
  paperText,
  type Relation,
  type Span,
} from '../extract/paper.ts'
import type { Colors } from './colors.ts'
import { table } from './table.ts'
import { printable } from './text.ts'

interface Mark extends Span {
  /** Shown in brackets where there are no colours. */
  what: string
  paint: (text: string) => string
}

/** Lines, without line breaks in them. */
export function explanation(extraction: Extraction, colors: Colors): string[] {
  const { paper, language, entities, relations, claims } = extraction
  if (language !== undefined)
    return [
      ...markedText(extraction, colors),
      '',
      `Not read: the abstract is not in English (${printable(language)}).`,
    ]
  const sections: [title: string, lines: string[]][] = [
    ['Entities', entityLines(entities)],
    ['Relations', relations.flatMap((relation) => relationLines(relation, paperText(paper), colors))],
    ['Claims', claims.flatMap((claim) => claimLines(claim, paperText(paper), colors))],
  ]
  const id = paper.id === 'text' ? [] : [colors.dim(printable(paper.id))]
  return [
    ...id,
    ...markedText(extraction, colors),
    ...sections.flatMap(([title, lines]) => [
      '',
      colors.bold(lines.length === 0 ? `${title}: none` : title),
      ...lines.map((line) => `  ${line}`),
    ]),
  ]
}

function markedText({ paper, entities, claims }: Extraction, colors: Colors): string[] {
  const paints: Readonly<Record<Entity['type'], (text: string) => string>> = {
    Method: colors.blue,
    Model: colors.magenta,
    Dataset: colors.green,
    Task: colors.cyan,
    Metric: colors.yellow,
  }
  const marks: Mark[] = [
    ...entities.flatMap(({ type, role, generic, mentions }) =>
      mentions.map(({ start, end }) => ({
        start,
        end,
        what: generic === true ? `${type}, generic` : role === 'proposed' ? `${type}, proposed` : type,
        paint: (text: string) => {
          const painted = generic === true ? colors.dim(text) : paints[type](text)
          return role === 'proposed' ? colors.bold(colors.underline(painted)) : colors.underline(painted)
        },
      })),
    ),
    ...claims.map(({ start, end }) => ({ start, end, what: 'claim', paint: colors.inverse })),
  ]
  // Title and abstract; a title of nothing leaves no empty lines.
  const [title, abstract] = [paper.title.length, paper.title.length + 2]
  const text = paperText(paper)
  const parts = [
    ...(title === 0 ? [] : [marked(text, { start: 0, end: title }, marks, colors), '']),
    marked(text, { start: abstract, end: text.length }, marks, colors),
  ]
  if (!colors.isColorSupported) return parts
  const legend = Object.entries(paints).map(([type, paint]) => paint(type))
  return [...parts, '', `${legend.join(' ')} ${colors.inverse('claim')} ${colors.bold('proposed')}`]
}

/** A part of the text with the marks in it; of two that overlap the first is shown. */
function marked(text: string, { start, end }: Span, marks: readonly Mark[], colors: Colors): string {
  let line = ''
  let at = start
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start < at || mark.end > end) continue
    const surface = printable(text.slice(mark.start, mark.end))
    line += printable(text.slice(at, mark.start))
    line += colors.isColorSupported ? mark.paint(surface) : `[${surface}: ${mark.what}]`
    at = mark.end
  }
  return line + printable(text.slice(at, end))
}

const share = (value: number): string => value.toFixed(2)

function entityLines(entities: readonly Entity[]): string[] {
  if (entities.length === 0) return []
  return table(
    ['name', 'type', 'role', 'confidence', 'by', 'also written'].map((title) => ({ title })),
    entities.map(({ name, type, role, generic, confidence, mentions }) => {
      const forms = unique(mentions.map(({ surface }) => surface)).filter((form) => form !== name)
      const finders = unique(mentions.map(({ by }) => by ?? '')).filter((by) => by !== '')
      return [
        printable(name),
        type,
        generic === true ? 'generic' : role,
        share(confidence),
        finders.join(', '),
        printable(forms.join(', ')),
      ]
    }),
  )
}

function relationLines(relation: Relation, text: string, colors: Colors): string[] {
  const { head, type, tail, tailText, sentence, confidence, by } = relation
  const details = Object.entries({
    metric: relation.metric,
    dataset: relation.dataset,
    condition: relation.condition,
    scope: relation.scope,
    'claimed by': relation.claimedBy,
  }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
  const unsure = confidence < DEFAULT_MIN_CONFIDENCE ? ', unsure' : ''
  const ends = [head ?? '(this work)', type, tail ?? tailText ?? '(others)']
  const facts = [`${share(confidence)}${unsure}`, `by ${by}`, ...details]
  return [
    printable(`${ends.join(' ')}  (${facts.join('; ')})`),
    colors.dim(`  ${printable(text.slice(sentence.start, sentence.end))}`),
  ]
}

function claimLines(claim: Claim, text: string, colors: Colors): string[] {
  const { value, subject, metric, dataset, versus, kind, sentence, confidence } = claim
  const facts = Object.entries({ subject, metric, dataset, versus }).flatMap(([name, said]) =>
    said === null ? [] : [`${name}: ${said}`],
  )
  return [
    printable(`${value}  (${[share(confidence), kind, ...facts].join('; ')})`),
    colors.dim(`  ${printable(text.slice(sentence.start, sentence.end))}`),
  ]
}

const unique = (names: readonly string[]): string[] => [...new Set(names)]
