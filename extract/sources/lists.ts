/** Authors and keywords: lists that sources write in many ways. */

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const clean = (text: string): string => text.trim().replace(/\s+/g, ' ')

/** Names from a string, or from an array of strings or objects; undefined where it is none of these. */
export function readAuthors(value: unknown): string[] | undefined {
  if (typeof value === 'string') return splitAuthors(value)
  return fromArray(value, authorName)
}

/** Keywords from a string (parted by `;`, or by commas where it has none) or an array of strings. */
export function readKeywords(value: unknown): string[] | undefined {
  if (typeof value === 'string') return nonEmpty(value.split(value.includes(';') ? ';' : ','))
  return fromArray(value, (item) => (typeof item === 'string' ? item : undefined))
}

function fromArray(value: unknown, nameOf: (item: unknown) => string | undefined): string[] | undefined {
  if (!Array.isArray(value)) return undefined
  const names = value.map(nameOf)
  const known = names.filter((name) => name !== undefined)
  return known.length < names.length ? undefined : nonEmpty(known)
}

const nonEmpty = (names: readonly string[]): string[] => names.map(clean).filter((name) => name !== '')

function authorName(author: unknown): string | undefined {
  if (typeof author === 'string') return author
  if (!isRecord(author)) return undefined
  const text = (key: string): string => (typeof author[key] === 'string' ? author[key] : '')
  return (
    text('name') ||
    text('fullname') ||
    text('literal') ||
    `${text('first') || text('given') || text('firstName')} ${text('last') || text('family') || text('lastName')}`
  )
}

function splitAuthors(text: string): string[] {
  if (text.includes(';')) return nonEmpty(text.split(';'))
  const names = nonEmpty(text.split(/\s+and\s+|,\s*and\s+/i))
  return names.flatMap((name) => {
    // "Ada Roe, Bo Li" are two; "Roe, Ada" is one.
    const parts = nonEmpty(name.split(','))
    return parts.length > 1 && parts.every((part) => part.includes(' ')) ? parts : [name.replace(/,$/, '')]
  })
}
