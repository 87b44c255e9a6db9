import { type Evidence, isPaper } from '../../graph/schema.ts'
import type { GraphEdge } from '../../graph/source.ts'
import { type Field, textOf } from '../field/field.ts'
import { linksOf } from '../reading/links.ts'
import { cut, type Mark } from '../reading/marks.ts'
import { actions } from '../state.ts'
import { MarkedText } from './marked-text.tsx'

interface Props {
  field: Field
  edge: GraphEdge
  evidence: Evidence
  /** Node whose panel the card stands in. */
  here: string
  /** Whether the paper is named right above the card. */
  paperNamed: boolean
}

const percent = (confidence: number) => confidence.toFixed(2)

/** One sentence behind a relation: the mentions marked, and where it is from. */
export function EvidenceCard({ field, edge, evidence, here, paperNamed }: Props) {
  const text = textOf(field, evidence.paper)
  const paper = field.nodes.get(evidence.paper)?.attributes
  const marks: Mark[] = []
  if (evidence.head !== undefined) marks.push({ ...evidence.head, node: edge.source })
  if (evidence.tail !== undefined) marks.push({ ...evidence.tail, node: edge.target })
  const notes = [
    evidence.metric && `in ${evidence.metric}`,
    evidence.dataset && `on ${evidence.dataset}`,
    evidence.condition,
    evidence.by === 'name' ? 'told by the name alone: no sentence says so' : undefined,
  ]
  const qualified = notes.filter((note) => note !== undefined && note !== '').join(', ')
  return (
    <blockquote className="card">
      <p className="card-sentence">
        <MarkedText pieces={cut(text, evidence, marks)} here={here} />
      </p>
      {qualified !== '' && <p className="card-note">{qualified}</p>}
      {paper !== undefined && isPaper(paper) && (
        <footer className="card-source">
          {evidence.paper === here || paperNamed ? (
            evidence.section === 'title' && 'in the title'
          ) : (
            <button type="button" className="text-link" onClick={() => actions.wentTo(evidence.paper)}>
              {paper.name}
            </button>
          )}
          <span className="card-facts">
            {[
              [paper.venue, paper.year].filter((part) => part !== undefined).join(' '),
              evidence.claimedBy === 'own' ? "the authors' own claim" : '',
              `confidence ${percent(evidence.confidence)}`,
            ]
              .filter((part) => part !== '')
              .join(' · ')}
            {linksOf(paper, { code: false }).map(({ title, href }) => (
              <a key={href} href={href} target="_blank" rel="noreferrer">
                {title} ↗
              </a>
            ))}
          </span>
        </footer>
      )}
    </blockquote>
  )
}
