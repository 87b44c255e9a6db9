/** Titles of the parts of a structured abstract: `BACKGROUND`, `Methods`. */

const NAMES = [
  'AIMS?|APPROACH|AVAILABILITY|BACKGROUND|CONCLUSIONS?|CONTACT|CONTEXT|DATA|DESIGN|DISCUSSION|FINDINGS|GOALS?|HYPOTHESIS',
  'IMPLICATIONS|IMPORTANCE|INTERPRETATION|INTERVENTIONS?|INTRODUCTION|LIMITATIONS|MAIN|MATERIALS?|METHODOLOGY|METHODS?',
  'MOTIVATION|OBJECTIVES?|PARTICIPANTS|PATIENTS|PURPOSE|RATIONALE|RESULTS?|SETTING|SIGNIFICANCE|STUDY|SUMMARY|SUPPLEMENTARY',
].join('|')
const IN_TEXT = new RegExp(`(^|[.!?)]\\s+)((?:${NAMES})(?:[ ,/&-]+[A-Z]+){0,6}):\\s+`, 'g')

/** A title as the start of a paragraph. One in capitals is not left so: names are what is written in capitals. */
export function partTitle(title: string): string {
  const text = /\p{Ll}/u.test(title) ? title : title.charAt(0) + title.slice(1).toLowerCase()
  return `${text}${/[.:?!]$/.test(text) ? '' : ':'}`
}

/** An abstract whose titles stand in its lines, each part in a paragraph. */
export const partTitlesInText = (abstract: string): string =>
  abstract.replace(
    IN_TEXT,
    (_, before: string, title: string) =>
      `${before.trimEnd()}${before === '' ? '' : '\n\n'}${partTitle(title)} `,
  )
