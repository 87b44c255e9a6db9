/** Dates as sources write them, to ISO 8601 as far as they are clear. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NAMED_MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const DAY_FIRST = new RegExp(`\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?${NAMED_MONTH},?\\s+(\\d{4})\\b`, 'i')
const MONTH_FIRST = new RegExp(`\\b${NAMED_MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i')

/**
 * A date as `2024`, `2024-06` or `2024-06-26`; undefined where no year can be told. Of a form that is read
 * differently from country to country (`03/04/2024`) only the year is kept.
 */
export function readDate(text: string): string | undefined {
  const trimmed = text.trim()
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?![\d/.-])/.exec(trimmed)
  if (iso !== null) return dateOf(iso[1], Number(iso[2] ?? 0), Number(iso[3] ?? 0))
  const monthFirst = MONTH_FIRST.exec(trimmed)
  if (monthFirst !== null) return dateOf(monthFirst[3], monthNumber(monthFirst[1]), Number(monthFirst[2]))
  const dayFirst = DAY_FIRST.exec(trimmed)
  if (dayFirst !== null) return dateOf(dayFirst[3], monthNumber(dayFirst[2]), Number(dayFirst[1] ?? 0))
  return dateOf(/(?<!\d)(\d{4})(?!\d)/.exec(trimmed)?.[1], 0, 0)
}

/** A year that papers can have. */
export function readYear(value: string | number): number | undefined {
  const year = Number(value)
  return Number.isInteger(year) && year >= 1600 && year <= 2200 ? year : undefined
}

/** The number of a month from its name or number, from 1; 0 where it is neither. */
export function monthNumber(text = ''): number {
  const trimmed = text.trim()
  if (/^\d{1,2}$/.test(trimmed)) return Number(trimmed)
  return MONTHS.indexOf(trimmed.slice(0, 3).toLowerCase()) + 1
}

function dateOf(year: string | undefined, month: number, day: number): string | undefined {
  if (year === undefined || readYear(year) === undefined) return undefined
  if (month < 1 || month > 12) return year
  const upToMonth = `${year}-${String(month).padStart(2, '0')}`
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  return day < 1 || day > days ? upToMonth : `${upToMonth}-${String(day).padStart(2, '0')}`
}
