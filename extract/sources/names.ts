/** Names of people as indexes write them. */

/** `Roe, Ada` to `Ada Roe`, `Roe, Ada, Jr.` to `Ada Roe Jr.`; a name without a comma as it is. */
export function givenFirst(name: string): string {
  const [last = '', first, ...rest] = name.split(',').map((part) => part.trim())
  return first === undefined ? last : [first, last, ...rest].filter((part) => part !== '').join(' ')
}

/** Names parted by semicolons. */
export const namesFirst = (names: string | undefined): string[] | undefined =>
  names
    ?.split(';')
    .map(givenFirst)
    .filter((name) => name !== '')
