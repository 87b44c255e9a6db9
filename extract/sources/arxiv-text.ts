/** Titles and abstracts as arXiv writes them: lines of 80 characters, LaTeX in them. */
import { foldBlanks } from './blanks.ts'
import { plainText } from './latex.ts'

/** Before a number a tilde is "about", elsewhere it is the blank that TeX has for it. */
const ABOUT = /(^|[\s(])~(?=\s?[\d$])/g

const readable = (text: string): string =>
  plainText(text.includes('~') ? text.replace(ABOUT, '$1\\textasciitilde{}') : text)

/** Plain text on one line. */
export const arxivLine = (text: string): string => foldBlanks(readable(text))

/** Plain text, its lines joined; an indented line starts a paragraph. */
export const arxivText = (text: string): string =>
  readable(text)
    .trim()
    .split(/\n[ \t]*\n|\n {2,}(?=\S)/)
    .map(foldBlanks)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
