/** The questions of docs/cypher.md on a real Neo4j and on the embedded engine: the same rows. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plain } from '../../exports/embedded/values.ts'
import { type EmbeddedGraph, openEmbedded } from '../../exports/embedded.ts'
import {
  COMMON_LABEL,
  nodeColumns,
  type PropertyColumn,
  type PropertyValue,
  propertyGraph,
  RELATIONSHIP_COLUMNS,
} from '../../exports/property-graph.ts'
import { cypherFor, QUESTIONS } from '../../exports/questions.ts'
import { graphSource } from '../../graph/memory-source.ts'
import { fieldGraph } from '../exports/embedded/field.ts'
import { bytes } from '../graph/made.ts'
import { neo4jDriver, whyNoNeo4j, wipeNeo4j } from '../neo4j-server.ts'

const missing = whyNoNeo4j()

function properties(columns: readonly PropertyColumn[], values: readonly PropertyValue[]) {
  const value = ({ type }: PropertyColumn, given: PropertyValue): unknown => {
    if (given === undefined) return null
    if (type === 'integer') return neo4j.int(Number(given))
    return type === 'integer[]' && Array.isArray(given) ? given.map((item) => neo4j.int(Number(item))) : given
  }
  return Object.fromEntries(columns.map((column, index) => [column.name, value(column, values[index])]))
}

describe.skipIf(missing !== undefined)(`questions in both engines${missing ? `: ${missing}` : ''}`, () => {
  let folder: string
  let graph: EmbeddedGraph
  let driver: Driver

  beforeAll(async () => {
    const field = await fieldGraph()
    folder = await mkdtemp(join(tmpdir(), 'papergraph-questions-'))
    const file = join(folder, 'field.pg.jsonl')
    await writeFile(file, await bytes(field))
    graph = await openEmbedded(file)
    driver = neo4jDriver()
    await wipeNeo4j(driver)
    const rows = propertyGraph(graphSource(field))
    for await (const { label, values } of rows.nodes()) {
      await driver.executeQuery(`CREATE (n:${COMMON_LABEL}:\`${label}\`) SET n = $properties`, {
        properties: properties(nodeColumns(label), values),
      })
    }
    for await (const { type, source, target, values } of rows.relationships()) {
      await driver.executeQuery(
        `MATCH (a:${COMMON_LABEL} {id: $source}), (b:${COMMON_LABEL} {id: $target}) CREATE (a)-[r:\`${type}\`]->(b) SET r = $properties`,
        { source, target, properties: properties(RELATIONSHIP_COLUMNS, values) },
      )
    }
  })
  afterAll(async () => {
    await graph?.close()
    if (driver !== undefined) await wipeNeo4j(driver)
    await driver?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it.each(QUESTIONS.map((question) => [question.id, question] as const))('%s', async (_, question) => {
    const answer = await graph.query(cypherFor(question, 'embedded'))
    const embedded: unknown[] = []
    for await (const row of answer.rows) embedded.push(row)
    const { records, keys } = await driver.executeQuery(cypherFor(question, 'neo4j'))
    const server = records.map((record) => keys.map((key) => number(record.get(key))))
    expect(keys).toEqual(answer.columns)
    expect(server).toEqual(embedded)
    expect(embedded.length).toBeGreaterThan(0)
  })
})

function number(value: unknown): unknown {
  if (neo4j.isInt(value)) return value.toNumber()
  return Array.isArray(value) ? value.map(number) : plain(value)
}
