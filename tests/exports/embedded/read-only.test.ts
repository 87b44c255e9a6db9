import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CypherError } from '../../../exports/embedded/cypher-error.ts'
import { readingOnly } from '../../../exports/embedded/read-only.ts'

const READING = [
  'RETURN 1',
  'return 1;',
  'MATCH (n) RETURN n',
  'OPTIONAL MATCH (n) RETURN *',
  'MATCH (n) WITH * WHERE n.x > 1 RETURN DISTINCT n.x AS x ORDER BY x DESC SKIP 1 LIMIT 2',
  'MATCH (n) WITH DISTINCT n AS m RETURN m UNION ALL MATCH (n) RETURN n AS m',
  'UNWIND [1, 2] AS x RETURN x * 2 AS y UNION RETURN 3 AS y',
  'EXPLAIN MATCH (n) RETURN n',
  'PROFILE RETURN 1',
  'EXPLAIN LOGICAL RETURN 1',
  'CALL show_tables() RETURN *',
  "CALL TABLE_INFO('Paper') YIELD name AS n RETURN n",
  "MATCH (n) WHERE n.name STARTS WITH 'x' AND NOT n.y IS NULL OR n.z IS NOT NULL RETURN n",
  "MATCH (n) WHERE n.name ENDS WITH 'x' XOR n.name CONTAINS 'CREATE' RETURN n",
  'MATCH (n) WHERE n.x IN [1, 2] AND n.s =~ ".*SET.*" RETURN n',
  'MATCH (a)-[r:USES|BUILDS_ON*1..3]->(b)<--(c) RETURN a, r',
  'MATCH (a)-[r:USES* SHORTEST 1..3 (x, y | WHERE x.z > 1)]-(b) RETURN length(r)',
  'MATCH p = (a)-[:`ON`]->(b) RETURN nodes(p)',
  'MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WHERE EXISTS { MATCH (m)-->(o) } } RETURN n',
  'MATCH (n) RETURN n.name, COUNT { MATCH (n)-->(m) } AS c',
  "MATCH (n) WHERE NOT (n.x = 1 AND EXISTS { MATCH (n)-->(m {create: 'SET'}) }) RETURN n",
  "RETURN CASE WHEN 1 > 0 THEN 'a' ELSE 'b' END AS x, CASE 1 WHEN 1 THEN 2 END AS y",
  'MATCH (n:Method {name: $name}) RETURN n.set, n.load AS `LOAD`, $copy AS c',
  'MATCH (n) RETURN n.a[1], n.b[1..2], {delete: 1}',
  "RETURN 'it\\'s; CREATE (n)' AS x, \"/* no comment */\" AS y",
  "RETURN '\\' CREATE (n) //' AS x",
  'RETURN 1 // LOAD FROM "x"\n AS x',
  'RETURN /* ; COPY */ 1 AS x',
  'RETURN\u00a01\u3000AS x',
  'MATCH (n) RETURN count(*) AS c, -1 AS m, 1.5e3 AS f, .5 AS h',
  'MATCH (é:Méthode) RETURN é.名前 AS x',
  'RETURN all(x IN [1] WHERE x > 0) AS a, list_transform([1], x -> x + 1) AS b',
]

const REFUSED: [query: string, message: RegExp, at?: string][] = [
  ["COPY (MATCH (n) RETURN n) TO 'x.csv'", /COPY/, 'COPY'],
  ["EXPORT DATABASE 'x'", /EXPORT/],
  ["IMPORT DATABASE 'x'", /IMPORT/],
  ["LOAD FROM 'x.csv' RETURN *", /LOAD/],
  ["WITH 1 AS x LOAD FROM '/etc/passwd' RETURN *", /LOAD/, 'LOAD'],
  ["MATCH (n) LOAD WITH HEADERS (a STRING) FROM 'x' RETURN a", /LOAD/],
  ['INSTALL httpfs', /INSTALL/],
  ['LOAD EXTENSION httpfs', /LOAD/],
  ["ATTACH 'x' AS y (dbtype duckdb)", /ATTACH/],
  ['DETACH y', /DETACH/],
  ['USE y', /USE/],
  ['CALL threads=1', /CALL/, 'threads'],
  ['CALL timeout = 1', /CALL/],
  ["CALL read_parquet('x') RETURN *", /CALL/],
  ['CALL `show_tables`() RETURN *', /CALL/],
  ["CALL project_graph('g', ['a'], ['b'])", /CALL/],
  ['CALL { MATCH (n) DELETE n }', /CALL/],
  ['MATCH (n) DELETE n', /DELETE/],
  ['MATCH (n) DETACH DELETE n', /DETACH/],
  ['MATCH (n) SET n.x = 1', /SET/],
  ['MATCH (n) set n.x = 1', /SET/],
  ['MATCH (n) REMOVE n.x', /REMOVE/],
  ['CREATE (n:Paper)', /CREATE/],
  ['cReAtE (n)', /CREATE/],
  ['MERGE (n:Paper)', /MERGE/],
  ['CREATE NODE TABLE T(id STRING, PRIMARY KEY(id))', /CREATE/],
  ['DROP TABLE Paper', /DROP/],
  ['ALTER TABLE Paper ADD x INT64', /ALTER/],
  ['BEGIN TRANSACTION', /BEGIN/],
  ['CHECKPOINT', /CHECKPOINT/],
  ["COMMENT ON TABLE Paper IS 'x'", /COMMENT/],
  ['EXPLAIN CREATE (n:Paper)', /CREATE/],
  ['PROFILE MATCH (n) DELETE n', /DELETE/],
  ['RETURN 1; MATCH (n) DELETE n', /second statement|DELETE/],
  ['RETURN 1; RETURN 2', /second statement/, 'RETURN 2'],
  [';', /expected/],
  ['', /empty/],
  ['// nothing\n', /empty/],
  ['MATCH (n)/**/DELETE/**/n', /DELETE/],
  ['MATCH (n)\u00a0DELETE\u00a0n', /DELETE/],
  ['MATCH (n) //\nDELETE n', /DELETE/],
  ["RETURN 'a' CREATE (n)", /CREATE/],
  ["RETURN 'a''b' AS x", /./],
  ['RETURN * CREATE (n)', /CREATE/],
  ['RETURN 1. CREATE (n)', /number/],
  ['RETURN 1 UNION CREATE (n)', /CREATE/],
  ['MATCH (n) WHERE EXISTS { CREATE (n) } RETURN n', /CREATE/],
  ['MATCH (n) WHERE EXISTS { MATCH (n) DELETE n } RETURN n', /DELETE/],
  ['MATCH (n) WHERE EXISTS { (n)-->(m) } RETURN n', /expected MATCH/],
  ["RETURN nextval('s')", /NEXTVAL/],
  ['MATCH (n RETURN n', /without its "\)"/, '(n RETURN'],
  ['MATCH (n)) RETURN n', /closes nothing/],
  ['MATCH (n] RETURN n', /closes nothing/],
  ['MATC (n) RETURN n', /found MATC/, 'MATC'],
  ['MATCH (n) RETRUN n', /found RETRUN/, 'RETRUN'],
  ["RETURN 'x", /does not end/],
  ['RETURN `x', /does not end/],
  ['RETURN `a``b`', /./],
  ['RETURN 1 /* x', /does not end/],
  ['RETURN 1 # x', /means nothing/, '#'],
  ['RE\u200bTURN 1', /means nothing|found RE/],
  ['RETURN "\\q"', /backslash/],
]

describe('what only reads', () => {
  it.each(READING)('%s', (query) => {
    const text = readingOnly(query)
    expect(text.length).toBe(query.length)
    expect(readingOnly(text)).toBe(text)
  })
})

describe('what does more', () => {
  it.each(REFUSED)('%s', (query, message, at) => {
    let error: unknown
    try {
      readingOnly(query)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(CypherError)
    if (!(error instanceof CypherError)) return
    expect(error.message).toMatch(message)
    if (at !== undefined) expect(query.slice(error.offset).startsWith(at)).toBe(true)
  })
})

const WRITES = ['CREATE (n)', 'DELETE n', 'SET n.x = 1', 'MERGE (n)', "LOAD FROM 'x' RETURN *", 'REMOVE n.x']
const gap = fc
  .array(fc.constantFrom(' ', '\n', '\t', '/* RETURN */', '// x\n', '\u3000'), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(''))
const anyCase = (text: string) =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((ups) =>
      [...text].map((letter, index) => (ups[index] ? letter.toUpperCase() : letter.toLowerCase())).join(''),
    )
const literal = fc
  .string({ maxLength: 20 })
  .map((text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`)

describe('whatever the query', () => {
  it('a writing clause after any reading is found, in any case and behind any comment', () => {
    const writing = fc.constantFrom(...WRITES).chain(anyCase)
    fc.assert(
      fc.property(literal, gap, gap, writing, (text, before, after, write) => {
        expect(() => readingOnly(`MATCH (n) WHERE n.x = ${text}${before}${write}`)).toThrow(CypherError)
        expect(() => readingOnly(`RETURN ${text}${before};${after}${write}`)).toThrow(CypherError)
        expect(() => readingOnly(`WITH *${before}${write}`)).toThrow(CypherError)
      }),
    )
  })

  it('strings may hold anything', () => {
    fc.assert(
      fc.property(literal, fc.constantFrom(...WRITES), (text, write) => {
        const query = `RETURN ${text} AS a, "${write}; ${write}" AS b`
        expect(readingOnly(query)).toBe(query)
      }),
    )
  })

  it('any text is read or refused with a place in it', () => {
    const words = fc.constantFrom(
      'MATCH',
      '(n)',
      'RETURN',
      "'",
      '"',
      '`',
      '{',
      '}',
      ';',
      '/*',
      '*/',
      '\\',
      'SET',
      '1',
      '.',
    )
    const text = fc.array(fc.oneof(words, fc.string({ maxLength: 4 })), { maxLength: 12 })
    fc.assert(
      fc.property(text, (parts) => {
        const query = parts.join(' ')
        try {
          readingOnly(query)
        } catch (error) {
          expect(error).toBeInstanceOf(CypherError)
          if (error instanceof CypherError) expect(error.place).toBeDefined()
        }
      }),
    )
  })
})
