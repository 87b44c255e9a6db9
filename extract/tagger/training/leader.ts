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
  /** For each weight, what has pulled at it and the sum of squared gradients: side by side, read together. */
  private readonly state: Float32Array
  private readonly alpha: number
  private readonly l1: number
  private readonly l2: number

  constructor(size: number, options: LeaderOptions) {
    this.weights = new Float32Array(size)
    this.state = new Float32Array(2 * size)
    this.alpha = options.alpha
    this.l1 = options.l1
    this.l2 = options.l2
  }

  update(i: number, gradient: number): void {
    const { state } = this
    const before = state[2 * i + 1] as number
    const after = before + gradient * gradient
    const root = Math.sqrt(after)
    const pull = (root - Math.sqrt(before)) / this.alpha
    const z = (state[2 * i] as number) + gradient - pull * (this.weights[i] as number)
    state[2 * i + 1] = after
    state[2 * i] = z
    if (z > this.l1) this.weights[i] = (this.l1 - z) / (root / this.alpha + this.l2)
    else if (z < -this.l1) this.weights[i] = (-this.l1 - z) / (root / this.alpha + this.l2)
    else this.weights[i] = 0
  }
}
