/** The layer above sigma: names of regions and nodes, and the ring of the one that is chosen. */
import { withOpacity } from '../shown/colours.ts'
import { type NamesInput, type PlannedName, RING } from './names-plan.ts'

const HALO = 3.5
/** Names of regions while something else is pointed at. */
const FAINT = 0.35

export function paintNames(
  context: CanvasRenderingContext2D,
  plan: readonly PlannedName[],
  { drawing, palette, project, zoom, width, height, selected, bright }: NamesInput,
): void {
  context.clearRect(0, 0, width, height)
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.strokeStyle = palette.ground
  context.lineWidth = HALO
  for (const { kind, lines, style, colour, lineHeight, anchor, box } of plan) {
    const { x, y } = project(anchor)
    const centred = kind === 'region'
    context.textAlign = centred ? 'center' : 'left'
    context.font = style.font
    context.letterSpacing = style.spacing
    context.fillStyle = centred && bright !== null ? withOpacity(colour, FAINT) : colour
    lines.forEach((line, index) => {
      const left = x + box.x + (centred ? box.width / 2 : 0)
      const middle = y + box.y + (index + 0.5) * lineHeight + 0.5
      context.strokeText(line, left, middle)
      context.fillText(line, left, middle)
    })
  }
  const chosen = selected === null ? undefined : drawing.byId.get(selected)
  if (chosen === undefined) return
  const { x, y } = project(chosen)
  context.beginPath()
  context.arc(x, y, chosen.radius * zoom + RING, 0, 2 * Math.PI)
  context.strokeStyle = palette.ink
  context.lineWidth = 2
  context.stroke()
}
