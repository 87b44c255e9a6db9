import type { LabelDefinition } from '../../graph/schema.ts'

const PATHS: Readonly<Record<LabelDefinition['shape'], React.ReactNode>> = {
  circle: <circle cx="7" cy="7" r="5" fill="currentColor" />,
  ring: <circle cx="7" cy="7" r="4.2" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  square: <rect x="2.5" y="2.5" width="9" height="9" rx="1" fill="currentColor" />,
  diamond: <path d="m7 1 6 6-6 6-6-6z" fill="currentColor" />,
  triangle: <path d="m7 1.8 6 10.4H1z" fill="currentColor" />,
  page: <path d="M3 1.5h5.5L11 4v8.5H3z" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  none: null,
}

/** The shape that a label has on the map, as a sign beside words. */
export function ShapeIcon({ shape }: { shape: LabelDefinition['shape'] }) {
  return (
    <svg className="shape-icon" viewBox="0 0 14 14" aria-hidden="true">
      {PATHS[shape]}
    </svg>
  )
}
