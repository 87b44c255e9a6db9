import type { Piece } from '../reading/marks.ts'
import { actions } from '../state.ts'

/** Words of a paper with their mentions marked; a click on a mark goes to the node. */
export function MarkedText({ pieces, here }: { pieces: readonly Piece[]; here?: string }) {
  let at = 0
  return pieces.map(({ text, node }) => {
    const key = `${at}`
    at += text.length
    if (node === undefined) return <span key={key}>{text}</span>
    if (node === here) return <mark key={key}>{text}</mark>
    return (
      <button key={key} type="button" className="mark-link" onClick={() => actions.wentTo(node)}>
        <mark>{text}</mark>
      </button>
    )
  })
}
