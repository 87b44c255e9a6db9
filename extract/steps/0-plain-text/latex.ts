/**
 * LaTeX left in a text: commands that only say how their words look ("\textbf{FrobNet}"), references, and letters
 * of mathematics inside a word ("$\beta$-VAE"). Formulas stay as they are: claims are read out of them.
 */
import type { Cut, CutFinder } from './cuts.ts'

const LOOKS =
  'textbf|textit|texttt|textsc|textsf|textrm|textsl|textup|textnormal|text|emph|underline|uline|mbox|mathrm|mathbf|mathit|mathsf|mathtt|mathcal|bm|boldsymbol|url|bf|it|tt|em|sc'
const OPEN = String.raw`\\(?:${LOOKS})\s?\{|\{\s?\\(?:bf|it|tt|em|sc|bfseries|itshape|ttfamily|scshape)\b\s?|\\href\{[^{}]{0,400}\}\{`
const REFERENCE = String.raw`~?\\(?:cite[a-z]{0,9}\*?|ref|eqref|label|footnote)(?:\[[^\]{}]{0,100}\]){0,2}\{[^{}]{0,400}\}`
const MATH = String.raw`\$(\\[a-zA-Z]{2,10}|[A-Za-zα-ω])?([_^])?\{?([A-Za-z0-9+*]{0,3})\}?\$`
/** A number that ends a name: "CIFAR $10$". */
const NUMBER = String.raw`(?=\$)(?<=\p{Lu}\p{L}{0,30}\p{Lu}\p{L}{0,30}[\s-])\$(\d{1,4})\$`
const TOKEN = new RegExp(
  String.raw`(${OPEN})|(${REFERENCE})|${NUMBER}|(${MATH})|\\([&_#])|(?<=\p{L})~(?=\p{L}|\\)|([{}])`,
  'gu',
)

const LETTERS: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  varepsilon: 'ε',
  eta: 'η',
  theta: 'θ',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  varphi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
  Delta: 'Δ',
  Gamma: 'Γ',
  Omega: 'Ω',
  Phi: 'Φ',
  Psi: 'Ψ',
  Sigma: 'Σ',
  Theta: 'Θ',
  Lambda: 'Λ',
  Pi: 'Π',
  ell: 'ℓ',
  nabla: '∇',
  infty: '∞',
}
const RAISED: Readonly<Record<string, string>> = { 2: '²', 3: '³', '+': '+', '*': '*' }

/** Whether a formula is part of a word: "$k$-means", "UFO$^2$". */
const inWord = (text: string, start: number, end: number): boolean =>
  /^[-‐‑]?\p{L}/u.test(text.slice(end, end + 2)) ||
  /[\p{L}\p{N}][-‐‑]?$/u.test(text.slice(Math.max(0, start - 2), start))

/** The letters of a small formula; undefined if they have no plain form. */
function lettersOf(base: string, mark: string | undefined, after: string): string | undefined {
  const letter = base.startsWith('\\') ? LETTERS[base.slice(1)] : base
  if (letter === undefined) return undefined
  if (mark === undefined) return after === '' ? letter : undefined
  return letter + (mark === '^' ? (RAISED[after] ?? after) : after)
}

export const latex: CutFinder = {
  gate: /[\\~$]/,
  find(text) {
    const cuts: Cut[] = []
    /** What each brace that is open belongs to: a cut, or nothing. */
    const open: (Cut | undefined)[] = []
    for (const match of text.matchAll(TOKEN)) {
      const [whole, opener, reference, number, math, base = '', mark, after = '', escaped, brace] = match
      const cut: Cut = { start: match.index, end: match.index + whole.length, by: '' }
      if (opener !== undefined) open.push(cut)
      else if (brace === '{') open.push(undefined)
      else if (brace === '}') {
        const opened = open.pop()
        // A command without its end stays as it is.
        if (opened === undefined) continue
        cuts.push({ ...opened, opens: 1 }, { ...cut, opens: -1 })
        // "$\texttt{SPIN}$": dollars with nothing between them but words that look some way.
        if (/^\$\\/.test(text.slice(opened.start - 1, opened.start + 1)) && text[cut.end] === '$')
          cuts.push(
            { start: opened.start - 1, end: opened.start, by: '', opens: 1 },
            { start: cut.end, end: cut.end + 1, by: '', opens: -1 },
          )
      } else if (reference !== undefined) cuts.push(cut)
      else if (math !== undefined) {
        const by = lettersOf(base, mark, after)
        if (by !== undefined && by !== '' && inWord(text, cut.start, cut.end)) cuts.push({ ...cut, by })
      } else cuts.push({ ...cut, by: number ?? escaped ?? ' ' })
    }
    return cuts
  },
}
