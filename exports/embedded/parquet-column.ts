/**
 * One column of a Parquet file while its values are gathered: plain values with the levels that say where there is
 * none. A list has three levels of definition (absent, empty, an item); nothing is compressed.
 * https://parquet.apache.org/docs/file-format/ (Dremel encoding: Melnik et al. 2010)
 */
import type { ColumnType, PropertyValue } from '../property-graph.ts'
import { Bytes } from './bytes.ts'
import { type ThriftField, type ThriftValue, thriftStruct } from './thrift.ts'

export interface ParquetField {
  name: string
  type: ColumnType
}

type Item = 'string' | 'integer' | 'double' | 'boolean'

const PHYSICAL: Readonly<Record<Item, number>> = { boolean: 0, integer: 2, double: 5, string: 6 }
const UTF8 = 0
const LIST = 3
const [OPTIONAL, REPEATED, REQUIRED] = [1, 2, 0]
const [PLAIN, RLE] = [0, 3]

export const itemOf = (type: ColumnType): Item => type.replace('[]', '') as Item
export const isList = (type: ColumnType): boolean => type.endsWith('[]')

/** The column as elements of the schema in the footer. */
export function schemaElements({ name, type }: ParquetField): ThriftValue[] {
  const item = itemOf(type)
  const leaf = (id: string, repetition: number): ThriftValue => ({
    struct: [
      [1, { i32: PHYSICAL[item] }],
      [3, { i32: repetition }],
      [4, { text: id }],
      ...(item === 'string' ? [[6, { i32: UTF8 }] as const] : []),
    ],
  })
  if (!isList(type)) return [leaf(name, OPTIONAL)]
  const group = (id: string, repetition: number, ...rest: ThriftField[]): ThriftValue => ({
    struct: [[3, { i32: repetition }], [4, { text: id }], [5, { i32: 1 }], ...rest],
  })
  return [group(name, OPTIONAL, [6, { i32: LIST }]), group('list', REPEATED), leaf('element', REQUIRED)]
}

/** Runs of equal levels: a number of times and a level. */
class Levels {
  readonly bytes = new Bytes()
  #level = 0
  #times = 0

  add(level: number): void {
    if (level !== this.#level) this.#end()
    this.#level = level
    this.#times++
  }

  #end(): void {
    if (this.#times === 0) return
    this.bytes.varint(this.#times * 2)
    this.bytes.uint8(this.#level)
    this.#times = 0
  }

  /** The runs after their length in bytes. */
  take(): Buffer {
    this.#end()
    const length = Buffer.alloc(4)
    length.writeUInt32LE(this.bytes.length)
    const taken = Buffer.concat([length, this.bytes.view()])
    this.bytes.clear()
    return taken
  }
}

export class ParquetColumn {
  readonly field: ParquetField
  readonly #add: (value: string | number | boolean) => void
  readonly #list: boolean
  readonly #values = new Bytes()
  readonly #defined = new Levels()
  readonly #repeated = new Levels()
  #count = 0
  #bits = 0

  constructor(field: ParquetField) {
    this.field = field
    this.#list = isList(field.type)
    const values = this.#values
    const add: Readonly<Record<Item, (value: string | number | boolean) => void>> = {
      string: (value) => values.text(String(value)),
      integer: (value) => values.int64(Number(value)),
      double: (value) => values.double(Number(value)),
      boolean: (value) => this.#bit(value === true),
    }
    this.#add = add[itemOf(field.type)]
  }

  /** Eight to a byte, the first in the lowest bit. */
  #bit(value: boolean): void {
    const place = this.#bits++ % 8
    if (place === 0) this.#values.uint8(0)
    if (value) {
      const last = this.#values.view()
      last[last.length - 1] = (last[last.length - 1] ?? 0) | (1 << place)
    }
  }

  /** Bytes gathered. */
  get size(): number {
    return this.#values.length + this.#defined.bytes.length + this.#repeated.bytes.length
  }

  add(value: PropertyValue): void {
    if (!this.#list) {
      this.#count++
      this.#defined.add(value === undefined ? 0 : 1)
      if (value !== undefined && !isArray(value)) this.#add(value)
      return
    }
    const items = isArray(value) ? value : undefined
    if (items === undefined || items.length === 0) {
      this.#count++
      this.#repeated.add(0)
      this.#defined.add(items === undefined ? 0 : 1)
      return
    }
    items.forEach((item, index) => {
      this.#count++
      this.#repeated.add(index === 0 ? 0 : 1)
      this.#defined.add(2)
      this.#add(item)
    })
  }

  /** The page of what was gathered, and its entry in the footer for a page that starts at `offset`. */
  take(offset: number): { page: Buffer[]; chunk: ThriftValue } {
    const levels = [...(this.#list ? [this.#repeated.take()] : []), this.#defined.take()]
    const values = Buffer.from(this.#values.view())
    const size = levels.reduce((sum, level) => sum + level.length, values.length)
    const header = thriftStruct([
      [1, { i32: 0 }],
      [2, { i32: size }],
      [3, { i32: size }],
      [
        5,
        {
          struct: [
            [1, { i32: this.#count }],
            [2, { i32: PLAIN }],
            [3, { i32: RLE }],
            [4, { i32: RLE }],
          ],
        },
      ],
    ])
    const { name, type } = this.field
    const path = isList(type) ? [name, 'list', 'element'] : [name]
    const total = header.length + size
    const chunk: ThriftValue = {
      struct: [
        [2, { i64: offset }],
        [
          3,
          {
            struct: [
              [1, { i32: PHYSICAL[itemOf(type)] }],
              [2, { list: [{ i32: PLAIN }, { i32: RLE }] }],
              [3, { list: path.map((text) => ({ text })) }],
              [4, { i32: 0 }],
              [5, { i64: this.#count }],
              [6, { i64: total }],
              [7, { i64: total }],
              [9, { i64: offset }],
            ],
          },
        ],
      ],
    }
    this.#values.clear()
    this.#count = 0
    this.#bits = 0
    return { page: [header, ...levels, values], chunk }
  }
}

const isArray = (value: PropertyValue): value is readonly string[] | readonly number[] => Array.isArray(value)
