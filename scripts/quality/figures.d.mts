export interface ScoredFigure {
  precision: number
  recall: number
  f1: number
  gold: number
  predicted: number
}
export const FIGURES: readonly {
  id: string
  scorer: string
  title: string
  prototype: number
  least: number
  aim: number
  tolerance: number
}[]
export function pickFigures<T>(scored: Readonly<Record<string, T>>): Record<string, T>
type F1s = Readonly<Record<string, Pick<ScoredFigure, 'f1'>>>
export function worseThan(accepted: F1s, figures: F1s): string[]
export function belowFloor(figures: F1s): string[]
