/** Parts of names of features that come again and again: words, numbers, labels. */
import { Part } from './features.ts'
import { type Word, wordOf } from './vocabulary.ts'

/** The part that is a word as it is. */
export const wordPart = (word: string): Word => wordOf(word)

/** The part that is a word in lower case. */
export const lowerPart = (word: string): Word => wordOf(word).lower

/** Whole numbers from 0 on of which the parts are at hand. */
const numbers = Array.from({ length: 300 }, (_, number) => new Part(String(number)))

/** The part that is a whole number. */
export const numberPart = (number: number): Part => numbers[number] ?? wordOf(String(number))

/** Labels with the parts that they are. */
export function labels<Label extends string>(...names: readonly Label[]): Readonly<Record<Label, Part>> {
  return Object.fromEntries(names.map((name) => [name, new Part(name)])) as Record<Label, Part>
}
