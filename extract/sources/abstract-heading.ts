/** The word "Abstract" that some providers leave in front of abstracts. */

/**
 * Before a mark, a line break, or the start of a sentence: a capitalised word that one in lower case follows. "Abstract
 * Meaning Representation" and "Abstract reasoning" go on otherwise.
 */
const HEADING =
  /^(?:Abstract|ABSTRACT)(?:\s*[:.—–]\s*|\s*\n\s*|\s+(?=(?:A|\p{Lu}\S*)\s+["'“(]?\p{Ll}))(?=\S)/u

/** The abstract without it. */
export const withoutHeading = (abstract: string): string => abstract.trim().replace(HEADING, '')
