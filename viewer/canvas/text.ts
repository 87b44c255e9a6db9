/** Widths of texts on a canvas, and how names are set. */
import type { DrawnNode, Region } from './drawing.ts'
import { linesOf } from './labels/place-names.ts'

const FAMILY = '"Inter Variable", Inter, system-ui, sans-serif'
/** A longer name ends in three dots; the panel has it whole. */
const LONGEST = 46

export interface TextStyle {
  font: string
  spacing: string
}

export const nodeStyle = (size: number, strong = false): TextStyle => ({
  font: `${strong ? 650 : 450} ${size}px ${FAMILY}`,
  spacing: '0px',
})
export const regionStyle = (size: number): TextStyle => ({
  font: `750 ${size}px ${FAMILY}`,
  spacing: '1.1px',
})

/** 11 to 14 px, with the size of the node. */
export const nodeTextSize = (node: DrawnNode): number => Math.min(14, 10.4 + node.radius * 0.26)

/** 11 to 14 px, with the number of its nodes on the map. */
export const regionTextSize = (region: Region): number =>
  Math.min(14, 10.5 + Math.log2(region.members.length) * 0.5)

export function shorten(name: string): string {
  if (name.length <= LONGEST) return name
  const cut = name.lastIndexOf(' ', LONGEST - 1)
  return `${name.slice(0, cut > LONGEST / 2 ? cut : LONGEST - 1)}…`
}

export const regionLines = (name: string): string[] =>
  linesOf(name).map((line) => line.toLocaleUpperCase('en'))

const widths = new Map<string, number>()

export function widthOf(context: CanvasRenderingContext2D, text: string, style: TextStyle): number {
  const key = `${style.font}|${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  context.font = style.font
  context.letterSpacing = style.spacing
  const { width } = context.measureText(text)
  widths.set(key, width)
  return width
}

/** Widths measured before the font had come are wrong. */
export const forgetWidths = (): void => widths.clear()
