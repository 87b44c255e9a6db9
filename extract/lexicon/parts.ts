/** Parts of names of features that come again and again: words, numbers. */
import { Part } from './features.ts'
import { remembered } from './remembered.ts'

/** The part that is a word as it is. */
export const wordPart: (word: string) => Part = remembered((word) => new Part(word), 50_000)

/** The part that is a word in lower case. */
export const lowerPart: (word: string) => Part = remembered((word) => wordPart(word.toLowerCase()), 50_000)

/** The part that is a whole number. */
export const numberPart = (number: number): Part => wordPart(String(number))

/** Labels with the parts that they are. */
export function labels<Label extends string>(...names: readonly Label[]): Readonly<Record<Label, Part>> {
  return Object.fromEntries(names.map((name) => [name, new Part(name)])) as Record<Label, Part>
}
