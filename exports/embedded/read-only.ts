/**
 * Lets only queries pass that read. The engine's own read-only mode keeps the database as it is, but still writes files
 * (`COPY ... TO`, `EXPORT DATABASE`), reads any file (`LOAD FROM`), loads extensions and changes settings; so what a
 * query may hold is listed here, and all else is refused with its place.
 *
 * Two checks. A statement is a chain of reading clauses: wherever a clause could begin, only those of the list may. And
 * no word of another clause stands anywhere, unless it is a name (in backticks, after `.` or `:`, or a key).
 */
import { CypherError } from './cypher-error.ts'
import { type Scanned, scan, type Token } from './tokens.ts'

/** Table functions that may be called: they tell of the database itself. */
export const CALLABLE = [
  'bm_info',
  'catalog_version',
  'current_setting',
  'db_version',
  'show_connection',
  'show_functions',
  'show_indexes',
  'show_loaded_extensions',
  'show_macros',
  'show_tables',
  'show_warnings',
  'stats_info',
  'storage_info',
  'storage_version',
  'table_info',
] as const

const upper = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that begin something else than reading, in Cypher or in the engine's own statements. */
const FORBIDDEN = upper(
  'ALTER ANALYZE ATTACH BEGIN CHECKPOINT COMMENT COMMIT COPY CREATE DELETE DETACH DROP EXPORT FORCE FOREACH GRANT ' +
    'IMPORT INSERT INSTALL LOAD MERGE NEXTVAL PROJECT REMOVE RENAME REVOKE ROLLBACK SET TRUNCATE UNINSTALL UPDATE USE',
)
/** After these a value follows. */
const BEFORE_VALUE = upper('WHERE SKIP LIMIT AS AND OR XOR NOT IN CONTAINS WHEN THEN ELSE YIELD')
/** Words that end a value. */
const AFTER_VALUE = upper('END ASC ASCENDING DESC DESCENDING NULL')
/** Words that come before a value and are none. */
const PREFIX = upper('NOT DISTINCT CASE WHEN THEN ELSE')

const EXPECTED = 'MATCH, OPTIONAL MATCH, UNWIND, WITH, RETURN or CALL'
const HINT =
  'A query may read: MATCH, OPTIONAL MATCH, WHERE, WITH, RETURN, ORDER BY, SKIP, LIMIT, UNWIND, UNION, CALL. Anything else needs --write.'

/**
 * The query as it may be given to the engine: without comments, every offset the same.
 * @throws CypherError if it holds anything but one statement that reads
 */
export function readingOnly(query: string): string {
  const scanned = scan(query)
  new Reader(query, scanned).check()
  return scanned.text
}

/** What may come next: the start of a clause, a value, or what follows a value. */
type State = 'clause' | 'value' | 'after'

interface Frame {
  /** The bracket that ends it; undefined for the statement itself. */
  close: string | undefined
  /** The bracket that began it. */
  open?: Token | undefined
  /** A subquery or the statement; anything else cannot hold clauses. */
  clauses: boolean
  state: State
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

class Reader {
  readonly #query: string
  readonly #tokens: readonly Token[]
  readonly #frames: Frame[] = [{ close: undefined, clauses: true, state: 'clause' }]
  #at = 0

  constructor(query: string, { tokens }: Scanned) {
    this.#query = query
    this.#tokens = tokens
  }

  check(): void {
    if (this.#word(0) === undefined && this.#tokens.length === 0)
      throw new CypherError('an empty query', this.#query, 0)
    if (this.#word(0) === 'EXPLAIN' || this.#word(0) === 'PROFILE') this.#at++
    if (this.#at === 1 && this.#word(1) === 'LOGICAL') this.#at++
    while (this.#at < this.#tokens.length) this.#step()
    const { close, open, state } = this.#frame
    if (close !== undefined)
      throw new CypherError(`"${open?.text ?? ''}" without its "${close}"`, this.#query, open?.start)
    if (state === 'clause') throw new CypherError(`expected ${EXPECTED}`, this.#query, this.#query.length)
  }

  get #frame(): Frame {
    const frame = this.#frames.at(-1)
    if (frame === undefined) throw new CypherError('a bracket too many', this.#query, this.#token?.start)
    return frame
  }

  get #token(): Token | undefined {
    return this.#tokens[this.#at]
  }

  /** A plain word in capitals. */
  #word(index: number): string | undefined {
    const token = this.#tokens[index]
    return token?.kind === 'word' ? token.text.toUpperCase() : undefined
  }

  #symbol(index: number): string | undefined {
    const token = this.#tokens[index]
    return token?.kind === 'symbol' ? token.text : undefined
  }

  #refuse(message: string, token = this.#token): never {
    throw new CypherError(message, this.#query, token?.start ?? this.#query.length, { hint: HINT })
  }

  #step(): void {
    const word = this.#word(this.#at)
    if (word !== undefined) {
      this.#checkWord(word)
      if (!this.#frame.clauses) this.#at++
      else if (this.#frame.state === 'clause') this.#clause(word)
      else if (this.#frame.state === 'value') this.#value(word)
      else this.#after(word)
      return
    }
    const symbol = this.#symbol(this.#at)
    if (symbol !== undefined) {
      this.#bracketOrOperator(symbol)
      return
    }
    if (this.#frame.state === 'clause' && this.#frame.clauses) this.#refuse(`expected ${EXPECTED}`)
    this.#frame.state = 'after'
    this.#at++
  }

  #checkWord(word: string): void {
    if (!FORBIDDEN.has(word)) return
    const before = this.#symbol(this.#at - 1)
    if (before === '.' || before === ':') return
    if (this.#frame.close === '}' && !this.#frame.clauses && this.#symbol(this.#at + 1) === ':') return
    const { text = '' } = this.#token ?? {}
    throw new CypherError(`${word} is not for reading`, this.#query, this.#token?.start, {
      hint: `Give --write to change the database. As a name it goes into backticks: \`${text}\`.`,
    })
  }

  /** A word where a clause begins. */
  #clause(word: string): void {
    const frame = this.#frame
    this.#at++
    if (word === 'OPTIONAL') {
      if (this.#word(this.#at) !== 'MATCH') this.#refuse('expected MATCH after OPTIONAL')
      this.#at++
    } else if (word === 'CALL') {
      this.#call()
      return
    } else if (!['MATCH', 'UNWIND', 'WITH', 'RETURN'].includes(word)) {
      this.#at--
      this.#refuse(`expected ${EXPECTED}, found ${this.#token?.text ?? ''}`)
    }
    frame.state = 'value'
  }

  #call(): void {
    const name = this.#token
    const known = CALLABLE.some((callable) => callable === name?.text.toLowerCase())
    if (name?.kind !== 'word' || !known || this.#symbol(this.#at + 1) !== '(')
      throw new CypherError('CALL of something that is not listed as reading', this.#query, name?.start, {
        hint: `These can be called: ${CALLABLE.join(', ')}. Anything else needs --write.`,
      })
    this.#at++
    this.#frame.state = 'after'
  }

  /** A word where a value is expected. */
  #value(word: string): void {
    const frame = this.#frame
    if ((word === 'EXISTS' || word === 'COUNT') && this.#symbol(this.#at + 1) === '{') {
      frame.state = 'after'
      this.#at += 2
      this.#frames.push({ close: '}', open: this.#tokens[this.#at - 1], clauses: true, state: 'clause' })
      return
    }
    frame.state = PREFIX.has(word) ? 'value' : 'after'
    this.#at++
  }

  /** A word that follows a value. */
  #after(word: string): void {
    const frame = this.#frame
    const following = this.#word(this.#at + 1)
    if (word === 'ORDER' && following === 'BY') this.#take(2, 'value')
    else if ((word === 'STARTS' || word === 'ENDS') && following === 'WITH') this.#take(2, 'value')
    else if (word === 'IS') {
      const end = following === 'NOT' ? 2 : 1
      if (this.#word(this.#at + end) !== 'NULL') this.#refuse('expected NULL or NOT NULL after IS')
      this.#take(end + 1, 'after')
    } else if (word === 'UNION') this.#take(following === 'ALL' ? 2 : 1, 'clause')
    else if (BEFORE_VALUE.has(word)) this.#take(1, 'value')
    else if (AFTER_VALUE.has(word)) this.#take(1, 'after')
    else {
      frame.state = 'clause'
      this.#clause(word)
    }
  }

  #take(tokens: number, state: State): void {
    this.#frame.state = state
    this.#at += tokens
  }

  #bracketOrOperator(symbol: string): void {
    const frame = this.#frame
    const close = CLOSING[symbol]
    if (close !== undefined) {
      if (frame.clauses && frame.state === 'clause') this.#refuse(`expected ${EXPECTED}`)
      frame.state = 'after'
      const before = this.#word(this.#at - 1)
      const subquery = symbol === '{' && (before === 'EXISTS' || before === 'COUNT')
      this.#frames.push({ close, open: this.#token, clauses: subquery, state: subquery ? 'clause' : 'value' })
    } else if (symbol === ')' || symbol === ']' || symbol === '}') {
      if (frame.close !== symbol)
        this.#refuse(`"${symbol}" closes nothing${frame.close ? `, "${frame.close}" is missing` : ''}`)
      this.#frames.pop()
      this.#frame.state = 'after'
    } else if (symbol === ';') {
      if (this.#at < this.#tokens.length - 1 || frame.close !== undefined)
        this.#refuse('a second statement', this.#tokens[this.#at + 1] ?? this.#token)
    } else if (frame.clauses) {
      if (frame.state === 'clause') this.#refuse(`expected ${EXPECTED}`)
      frame.state = symbol === '*' && this.#isStar() ? 'after' : 'value'
    }
    this.#at++
  }

  /** `*` that stands for all columns rather than for a product. */
  #isStar(): boolean {
    const before = this.#word(this.#at - 1)
    return before === 'RETURN' || before === 'WITH' || before === 'DISTINCT' || before === 'YIELD'
  }
}
