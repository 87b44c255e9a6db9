export interface Threshold {
  least: number
  precision: number
  predicted: number
}
export const SURE: number
export function lowestSure<T extends Threshold>(thresholds: readonly T[]): T | null
