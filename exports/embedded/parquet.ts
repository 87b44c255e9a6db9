/**
 * Rows into a Parquet file, as a stream (Node.js only): the form in which lists, empty texts and absent values reach
 * the engine as they are. Own lines rather than a package: papergraph needs six types, no compression and no reader.
 * https://github.com/apache/parquet-format
 */
import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import type { PropertyValue } from '../property-graph.ts'
import { ParquetColumn, type ParquetField, schemaElements } from './parquet-column.ts'
import { type ThriftValue, thriftStruct } from './thrift.ts'

const MAGIC = Buffer.from('PAR1')
/** Rows that are read at once; enough that pages are worth their headers. */
const GROUP_ROWS = 1 << 16

export class ParquetWriter {
  readonly path: string
  rows = 0
  readonly #columns: readonly ParquetColumn[]
  readonly #groups: ThriftValue[] = []
  #file: FileHandle | undefined
  #offset = 0
  #waiting = 0

  /** Nothing is written, nor any file made, before the first `flush`. */
  constructor(path: string, fields: readonly ParquetField[]) {
    this.path = path
    this.#columns = fields.map((field) => new ParquetColumn(field))
  }

  /** Bytes that wait to be written. */
  get size(): number {
    return this.#columns.reduce((sum, { size }) => sum + size, 0)
  }

  /** Adds a row, its values in the order of the fields. True when it is time to `flush`. */
  add(values: readonly PropertyValue[]): boolean {
    this.#columns.forEach((column, index) => {
      column.add(values[index])
    })
    this.rows++
    this.#waiting++
    return this.#waiting >= GROUP_ROWS
  }

  /** Writes the rows that wait. */
  async flush(): Promise<void> {
    if (this.#waiting === 0) return
    const buffers: Buffer[] = this.#offset === 0 ? [MAGIC] : []
    let offset = this.#offset + (this.#offset === 0 ? MAGIC.length : 0)
    const start = offset
    const chunks = this.#columns.map((column) => {
      const { page, chunk } = column.take(offset)
      for (const buffer of page) offset += buffer.length
      buffers.push(...page)
      return chunk
    })
    this.#groups.push({
      struct: [
        [1, { list: chunks }],
        [2, { i64: offset - start }],
        [3, { i64: this.#waiting }],
      ],
    })
    this.#waiting = 0
    await this.#write(buffers)
  }

  async #write(buffers: Buffer[]): Promise<void> {
    this.#file ??= await open(this.path, 'wx')
    for (const buffer of buffers) {
      await this.#file.appendFile(buffer)
      this.#offset += buffer.length
    }
  }

  /** Writes what waits and the footer. */
  async finish(): Promise<void> {
    await this.flush()
    const columns = this.#columns.flatMap(({ field }) => schemaElements(field))
    const root: ThriftValue = {
      struct: [
        [4, { text: 'schema' }],
        [5, { i32: this.#columns.length }],
      ],
    }
    const footer = thriftStruct([
      [1, { i32: 1 }],
      [2, { list: [root, ...columns] }],
      [3, { i64: this.rows }],
      [4, { list: this.#groups }],
      [6, { text: 'papergraph' }],
    ])
    const length = Buffer.alloc(4)
    length.writeUInt32LE(footer.length)
    await this.#write([...(this.#offset === 0 ? [MAGIC] : []), footer, length, MAGIC])
    await this.close()
  }

  /** Closes the file, whole or not. Safe to call twice. */
  async close(): Promise<void> {
    await this.#file?.close()
    this.#file = undefined
  }
}
