/** Before all tests with Neo4j: finds or starts the server that they share. */
import type { TestProject } from 'vitest/node'
import { neo4jDriver, type OwnServer, startOwnServer } from '../neo4j-server.ts'

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env
  if (uri !== undefined) {
    const address = { uri, user, password }
    const driver = neo4jDriver(address)
    try {
      const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1')
      // The tests take everything away; what somebody keeps there is not theirs.
      if (records.length > 0)
        throw new Error(`the database at NEO4J_URI (${uri}) is not empty; the tests would empty it`)
    } finally {
      await driver.close()
    }
    project.provide('neo4j', address)
    return
  }
  let server: OwnServer
  try {
    server = await startOwnServer()
  } catch (error) {
    const missing = (error instanceof Error ? error.message : String(error)).replaceAll('\n', '. ')
    console.warn(`Tests with Neo4j are SKIPPED: ${missing}`)
    project.provide('neo4j', { missing })
    return
  }
  project.provide('neo4j', { uri: server.uri, user: server.user, password: server.password })
  return () => server.stop()
}
