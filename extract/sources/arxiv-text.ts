/** Titles and abstracts as arXiv writes them: lines of 80 characters, LaTeX in them. */
import { foldBlanks } from './blanks.ts'
import { plainText } from './latex.ts'

/** Plain text on one line. */
export const arxivLine = (text: string): string => foldBlanks(plainText(text))

/** Plain text, its lines joined; an indented line starts a paragraph. */
export const arxivText = (text: string): string =>
  plainText(text)
    .trim()
    .split(/\n[ \t]*\n|\n {2,}(?=\S)/)
    .map(foldBlanks)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
