/** Runs of blanks. */

/** All runs that are no single blank already: most of a text is, and is not touched. */
const RUN = /\s\s+|[^\S ]/g

/** Line breaks and runs of blanks to single blanks, none at the ends. */
export const foldBlanks = (text: string): string => text.trim().replace(RUN, ' ')
