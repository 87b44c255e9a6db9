export interface LeaderOptions {
  /** Learning rate. */
  alpha: number
  l1: number
  l2: number
}

/**
 * Weights under follow-the-regularised-leader (McMahan et al. 2013, "Ad Click Prediction: a View from the
 * Trenches").
 */
export class Leader {
  readonly weights: Float32Array
  private readonly z: Float32Array
  private readonly squares: Float32Array
  private readonly alpha: number
  private readonly l1: number
  private readonly l2: number

  constructor(size: number, options: LeaderOptions) {
    this.weights = new Float32Array(size)
    this.z = new Float32Array(size)
    this.squares = new Float32Array(size)
    this.alpha = options.alpha
    this.l1 = options.l1
    this.l2 = options.l2
  }

  update(i: number, gradient: number): void {
    const before = this.squares[i] as number
    const after = before + gradient * gradient
    const root = Math.sqrt(after)
    const z =
      (this.z[i] as number) +
      gradient -
      ((root - Math.sqrt(before)) / this.alpha) * (this.weights[i] as number)
    this.squares[i] = after
    this.z[i] = z
    if (z > this.l1) this.weights[i] = (this.l1 - z) / (root / this.alpha + this.l2)
    else if (z < -this.l1) this.weights[i] = (-this.l1 - z) / (root / this.alpha + this.l2)
    else this.weights[i] = 0
  }
}
