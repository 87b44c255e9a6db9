/** What stands in the place of an abstract and is none: "No abstract available", a note of retraction. */

/** Code units that a placeholder has at most. */
const MOST = 200

const PLACEHOLDER = new RegExp(
  `^[\\s[("'<]*(?:` +
    `(?:no|without) (?:abstract|summary)(?: (?:is |was )?(?:available|provided|supplied|given|found|present))?` +
    `(?: (?:for|from|in|on) .{1,80})?|` +
    `(?:the |an )?(?:abstract|summary)(?: is| was)? (?:not (?:yet )?|un)(?:available|provided|supplied|given|found)` +
    `(?: (?:for|from|in|on) .{1,80})?|` +
    `this (?:article|paper|work) (?:has|contains|does not have|does not contain) (?:no|an) abstract|` +
    `not (?:available|applicable)|n\\s?/?\\s?a|none|null|nil|nan|undefined|tb[ad]|` +
    `abstract|summary|[-–—_.?*…]+` +
    `)[\\s.\\])!"'>]*$`,
  'i',
)

const WORK = 'article|paper|work|preprint|manuscript|submission|publication|chapter'
/** How notes begin that stand where the abstract of the paper was. */
const NOTE = new RegExp(
  `^[\\s[("'*]*(?:` +
    `(?:this|the)(?: above| following| present| published)? (?:${WORK})(?: \\S+){0,6}? ` +
    `(?:has been|have been|was|is|is being)(?: temporarily| permanently| hereby)? (?:retracted|withdrawn|removed)\\b|` +
    `(?:retracted|withdrawn)(?:[.:;]| by (?:the )?authors?\\b)|` +
    `(?:retraction|withdrawal)(?: note| notice)?\\s*[.:]|` +
    `this (?:corrects|retracts|updates) the article\\b)`,
  'i',
)
const TITLE_OF_NOTE =
  /^[\s["']*(?:(?:retraction|withdrawal)(?: note| notice| statement)?(?: to| of| for)?\s*[:–—]|(?:retraction|withdrawal) (?:note|notice)\b|(?:erratum|corrigendum|correction|expression of concern)(?: to| of| for)?\s*[:–—])/i

export const NO_ABSTRACT = 'no abstract'
export const NOTE_OF_RETRACTION = 'a note of retraction or correction'

/** Why a paper has no abstract that can be read, where it has none. */
export function whyNoAbstract(title: string, abstract: string): string | undefined {
  if (abstract === '' || (abstract.length <= MOST && PLACEHOLDER.test(abstract))) return NO_ABSTRACT
  return NOTE.test(abstract) || TITLE_OF_NOTE.test(title) ? NOTE_OF_RETRACTION : undefined
}
