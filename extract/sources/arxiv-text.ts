/** Titles and abstracts as arXiv writes them: lines of 80 characters, LaTeX in them. */
import { plainText } from './latex.ts'

/** Plain text on one line. */
export const arxivLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim()

/** Plain text, its lines joined; an indented line starts a paragraph. */
export const arxivText = (text: string): string =>
  plainText(text)
    .trim()
    .split(/\n[ \t]*\n|\n {2,}(?=\S)/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
