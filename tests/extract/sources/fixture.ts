/** Files in the shape in which a provider writes them, and what is read of them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Paper } from '../../../extract/paper.ts'
import { detectSource } from '../../../extract/sources/index.ts'
import { type Read, readText } from './helpers.ts'

export const FOLDER = join(import.meta.dirname, 'fixtures')

/** With line feeds, whatever a checkout made of them. */
export const fixture = (name: string): string =>
  readFileSync(join(FOLDER, name), 'utf8').replaceAll('\r\n', '\n')

/** The source that a text is found to be of. */
export const idOf = (text: string): string => detectSource(text.slice(0, 1 << 16))?.id ?? 'none'

export const readFixture = (name: string): Promise<Read> => readText(idOf(fixture(name)), fixture(name))

/** Papers without their places. */
export const papersOf = ({ papers }: Read): Omit<Paper, 'source'>[] =>
  papers.map(({ source: _, ...paper }) => paper)

/** Causes without lines. */
export const whys = ({ rejected }: Read): string[] =>
  rejected.map(({ cause }) => cause.replace(/ at line \d+/, ''))

export const LEAFNET = 'LeafNet: Counting Leaves with Three Views'
export const SHORT = 'Counting leaves by hand is slow. We present LeafNet.'
export const AUTHORS = ['Ada Roe', 'Bo López']
