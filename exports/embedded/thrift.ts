/**
 * The little of Thrift's compact protocol that the footer and the page headers of a Parquet file need, writing only.
 * https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
 */

import { Bytes } from './bytes.ts'

/** A value with its type: what a field of a structure can hold. */
export type ThriftValue =
  | { i32: number }
  | { i64: number }
  | { text: string }
  | { list: readonly ThriftValue[] }
  | { struct: readonly ThriftField[] }

/** Number of the field, and its value. Fields stand in the order of their numbers. */
export type ThriftField = readonly [id: number, value: ThriftValue]

const I32 = 5
const I64 = 6
const BINARY = 8
const LIST = 9
const STRUCT = 12

/** The bytes of a structure. */
export function thriftStruct(fields: readonly ThriftField[]): Buffer {
  const bytes = new Bytes()
  writeStruct(bytes, fields)
  return bytes.view()
}

function writeStruct(bytes: Bytes, fields: readonly ThriftField[]): void {
  let last = 0
  for (const [id, value] of fields) {
    // Ids follow each other closely in all structures of Parquet.
    bytes.uint8(((id - last) << 4) | typeOf(value))
    last = id
    writeValue(bytes, value)
  }
  bytes.uint8(0)
}

function typeOf(value: ThriftValue): number {
  if ('i32' in value) return I32
  if ('i64' in value) return I64
  if ('text' in value) return BINARY
  return 'list' in value ? LIST : STRUCT
}

function writeValue(bytes: Bytes, value: ThriftValue): void {
  if ('i32' in value) bytes.varint(zigzag(value.i32))
  else if ('i64' in value) bytes.varint(zigzag(value.i64))
  else if ('text' in value) {
    const text = Buffer.from(value.text)
    bytes.varint(text.length)
    for (const byte of text) bytes.uint8(byte)
  } else if ('list' in value) {
    const { list } = value
    const [first] = list
    const type = first === undefined ? STRUCT : typeOf(first)
    if (list.length < 15) bytes.uint8((list.length << 4) | type)
    else {
      bytes.uint8(0xf0 | type)
      bytes.varint(list.length)
    }
    for (const item of list) writeValue(bytes, item)
  } else writeStruct(bytes, value.struct)
}

/** Sizes, counts and offsets are never negative; they may be beyond 32 bits. */
const zigzag = (value: number): number => value * 2
