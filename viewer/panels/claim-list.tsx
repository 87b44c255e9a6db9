import { isPaper } from '../../graph/schema.ts'
import { claimsOf, type Field, textOf } from '../field/field.ts'
import { actions } from '../state.ts'

/** Numbers that papers report, each with its sentence a click away. */
export function ClaimList({ field, id }: { field: Field; id: string }) {
  const claims = claimsOf(field, id)
  if (claims.length === 0) return null
  return (
    <section className="part" aria-label="Claims">
      <h2>Claims</h2>
      <ul className="claims">
        {claims.map(({ id: claim, attributes }) => {
          const paper = field.nodes.get(attributes.paper)?.attributes
          const text = textOf(field, attributes.paper)
          const words = [
            attributes.metric,
            attributes.dataset && `on ${attributes.dataset}`,
            attributes.versus && `against ${attributes.versus}`,
          ].filter((part) => part !== undefined && part !== '')
          return (
            <li key={claim}>
              <details>
                <summary>
                  <span className="claim-words">
                    {words.length > 0 ? words.join(', ') : (attributes.subject ?? 'result')}
                  </span>
                  <strong className="number">{attributes.value}</strong>
                </summary>
                <blockquote className="card">
                  <p className="card-sentence">
                    {text.slice(attributes.sentenceStart, attributes.start)}
                    <mark>{text.slice(attributes.start, attributes.end)}</mark>
                    {text.slice(attributes.end, attributes.sentenceEnd)}
                  </p>
                  {paper !== undefined && isPaper(paper) && attributes.paper !== id && (
                    <footer className="card-source">
                      <button
                        type="button"
                        className="text-link"
                        onClick={() => actions.wentTo(attributes.paper)}
                      >
                        {paper.name}
                      </button>
                    </footer>
                  )}
                </blockquote>
              </details>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
