/** Mixing and contrast of `#rrggbb` colours. */

type Rgb = readonly [number, number, number]

function parse(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1, 7), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

const hex = (rgb: Rgb) => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

/** `share` of `a` over the rest of `b`. */
export function mix(a: string, b: string, share: number): string {
  const [x, y] = [parse(a), parse(b)]
  const part = (index: 0 | 1 | 2) => x[index] * share + y[index] * (1 - share)
  return hex([part(0), part(1), part(2)])
}

/** `#rrggbb` with an opacity from 0 to 1, as canvas and WebGL take it. */
export function withOpacity(colour: string, opacity: number): string {
  const [r, g, b] = parse(colour)
  return `rgba(${r}, ${g}, ${b}, ${opacity})`
}

/** Relative luminance, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [r, g, b] = parse(colour).map((part) => {
    const value = part / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}

/** Contrast ratio of WCAG 2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

/** `colour`, moved towards `ink` until text in it can be read on `ground` (4.5:1). */
export function readable(colour: string, ground: string, ink: string): string {
  for (let share = 1; share > 0; share -= 0.05) {
    const mixed = mix(colour, ink, share)
    if (contrast(mixed, ground) >= 4.5) return mixed
  }
  return ink
}
