/** What a line of a page or a text can be: a title, a paragraph, a part of the page's frame. */

const MOST_TITLE = 300
const MOST_WORDS = 40

/** Words that open a sentence of an abstract and no title. */
const OPENERS = new RegExp(
  `^(?:(?:We|Our|However|Moreover|Furthermore|Additionally|Specifically|Consequently|Therefore|Hence|Thus|Finally|` +
    `Notably|Crucially)\\b|To this end\\b|` +
    `(?:In )?(?:this|the present) (?:paper|work|study|article|report|survey|thesis|letter)\\b|` +
    `(?:Our |The |Source )*(?:code|data|models?|project page|project webpage|demo|website)` +
    `(?:\\s(?:and|code|data|models?|is|are|will|be|made|can|found|here|at|released|publicly))*\\s*(?::(?=\\s*http|$)|\\savailable\\b))`,
  'i',
)
/** Headings inside structured abstracts. */
const HEADINGS =
  /^(?:abstract|background|introduction|motivation|purpose|aims?|objectives?|methods?|methodology|materials and methods|results?|findings|conclusions?|discussion|contributions?|limitations|keywords)\s*:?$/i
const LIST_MARK = /^(?:[-*•‣–—·]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s|\[\d+\]\s)/i
/** A line does not end with one of these if nothing follows. */
const DANGLING =
  /\b(?:a|an|the|of|in|on|at|to|for|from|by|with|without|and|or|but|nor|as|is|are|was|were|be|been|that|which|who|whose|than|into|onto|via|our|their|its|this|these|we|can|has|have)$/i
const SENTENCE_INSIDE = /[\p{Ll}\p{N})][.。]["”’)]*\s+["“‘(]*\p{Lu}/u
const ABBREVIATION =
  /\b(?:vs|al|e\.g|i\.e|etc|cf|approx|resp|no|vol|fig|eq|dr|mr|mrs|st|pt|part)\.\s+\p{Lu}/iu
const ENDS_LIKE_PROSE = /(?:(?<!\.\.)[.。．।۔]|[,;:،؛])["”’')\]]*$/u

/** Whether a block starts with the mark of an item of a list. */
export const isListItem = (text: string): boolean => LIST_MARK.test(text)

/** Whether a line can be a title: short, one phrase, no sentence of an abstract. */
export function looksLikeTitle(line: string): boolean {
  const text = line.trim()
  if (text === '' || text.length > MOST_TITLE || text.split(/\s+/).length > MOST_WORDS) return false
  if (ENDS_LIKE_PROSE.test(text) && !isTitleWithStop(text)) return false
  if (LIST_MARK.test(text) || HEADINGS.test(text)) return false
  if (/https?:\/\/|\bwww\./i.test(text) || OPENERS.test(text) || DANGLING.test(text)) return false
  if (SENTENCE_INSIDE.test(text) && !ABBREVIATION.test(text)) return false
  return !startsInMidSentence(text)
}

/** Some bibliographies end titles with a full stop; title case tells them from sentences. */
const isTitleWithStop = (text: string): boolean => /[^.]\.$/.test(text) && isTitleCase(text, 3)

/** A plain word in lower case: names such as "t-SNE" or "iVideo" begin otherwise. */
export const startsInMidSentence = (text: string): boolean => /^\p{Ll}[\p{Ll}'’]*(?:,|\s|$)/u.test(text)

/** Whether a title is surely one: what is left of a split paragraph rarely is long and written in title case. */
export function isSurelyTitle(line: string): boolean {
  const text = line.trim()
  if (!looksLikeTitle(text)) return false
  return /^\S+(?:\s\S+){0,3}:\s\S/.test(text) || isTitleCase(text, 2)
}

/** Whether most of its longer words, and at least so many, are capitalised. */
function isTitleCase(text: string, least: number): boolean {
  const words = text.split(/\s+/).filter((word) => /^["“‘(]?\p{L}{4,}/u.test(word))
  const capitals = words.filter((word) => /^["“‘(]?\p{Lu}/u.test(word)).length
  return words.length >= least && capitals >= words.length * 0.7
}

/** Characters that make a paragraph an abstract wherever it stands. */
const STRONG = 200

/** Whether a paragraph is long enough to be an abstract and no line of a page's frame. */
export const isStrongProse = (text: string): boolean =>
  text.length >= STRONG ||
  (text.length >= STRONG / 4 && /[\u2E80-\u9FFF\uAC00-\uD7AF\u3040-\u30FF]{20}/u.test(text))

/** Code units that a block of the frame has at most. */
const MOST_FRAME = 600

/** What the frame of a page of papers says: navigation, dates, counts, by-lines. */
const FRAME = [
  /^(?:new|newest|oldest|hot|top|best|all|home|homepage|menu|log ?in|log ?out|sign ?(?:in|up|out)|subscribe|search|share|follow|upvote|vote|submit|save|cite|comment|reply|more|about(?: us)?|terms(?: of (?:use|service))?|privacy(?: policy)?|contact(?: us)?|team|careers|blog|news|settings|profile|help|jobs|pricing|docs|models?|datasets?|spaces|community|papers?|daily papers|trending(?: papers)?|latest|popular|today|yesterday|this (?:week|month)|daily|weekly|monthly|previous|prev|next|back|view (?:all|more|pdf|paper|arxiv page)|read more|load more|show more|see all|pdf|html|arxiv(?: page)?|code|github|project(?: page)?|bibtex|abstract|cookies?|company|website|skip to (?:main )?content|toggle navigation|[◂◀←→▶»«<>|·•+–-]+)$/i,
  /^(?:get|join|sign up|subscribe|explore|discover|browse)\b.{0,80}\b(?:inbox|newsletter|your (?:email|account))\b.{0,20}$/i,
  /^(?:submitted|posted|uploaded|curated) by\b.{0,60}$/i,
  /^(?:published|updated)(?: on)?\s.{0,12}\d.{0,12}$/i,
  /^by\s?(?:@?[A-Z][\p{L}.-]*|[A-Z]{2})(?:,? (?:and |the )*[\p{L}.-]+){0,5}$/u,
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:,?\s+\d{4})?$/i,
  /^\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:,?\s+\d{4})?$/i,
  /^\d{4}-\d{2}-\d{2}$/,
  /^[\d.,]+\s?[km]?(?:\s+(?:authors?|upvotes?|comments?|stars?|likes?|views?|papers?|citations?|(?:second|minute|hour|day|week|month|year)s? ago))?$/i,
  /^(?:©|\(c\)|copyright\b).{0,80}$/i,
  /^@[\w.-]+$/,
]

/** Whether a block is part of a page's frame and of no paper: every line of it is. */
export const isFrame = (text: string): boolean =>
  text.length <= MOST_FRAME && text.split('\n').every((line) => isFrameLine(line.trim()))

const isFrameLine = (line: string): boolean => line === '' || FRAME.some((pattern) => pattern.test(line))
