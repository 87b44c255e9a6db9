/** The copyright line that indexes put at the end of an abstract, and that is no part of it. */

const MOST = 160
const COPYRIGHT =
  /(?:\s|^)(?:©|\(c\)|copyright\b)[\s,]*(?:copyright\s*)?(?:(?:19|20)\d\d\b|the authors?\b|elsevier|springer|ieee|acm)[^\n]*$/i

/** An abstract without its copyright line, where it ends with one. */
export function withoutCopyright(abstract: string): string {
  const from = Math.max(0, abstract.length - MOST)
  const at = abstract.slice(from).search(COPYRIGHT)
  return at === -1 ? abstract : abstract.slice(0, from + at).trimEnd()
}
