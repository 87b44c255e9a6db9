/** docs/cypher.md, made from the questions. */
import { CALLABLE } from '../exports/embedded/read-only.ts'
import { QUESTIONS } from '../exports/questions.ts'

const block = (code: string): string => `\`\`\`cypher\n${code}\n\`\`\``

export function cypherMarkdown(): string {
  const questions = QUESTIONS.map(({ question, note, cypher, embedded }, index) =>
    [
      `### ${index + 1}. ${question}`,
      ...(note === undefined ? [] : [note]),
      ...(embedded === undefined
        ? [block(cypher)]
        : ['In Neo4j:', block(cypher), 'Embedded:', block(embedded)]),
    ].join('\n\n'),
  )
  return `${HEAD}\n\n${questions.join('\n\n')}\n\n${DIFFERENCES}\n`
}

const HEAD = `# Cypher

<!-- Made from exports/questions.ts by \`npm run docs\`. -->

The graph can be asked in Cypher in two ways, with the same labels, relationship types and properties
([schema.md](schema.md)):

\`\`\`sh
papergraph query field.pg.jsonl "MATCH (d:Dataset) RETURN d.name AS name, d.papers AS papers ORDER BY papers DESC, name LIMIT 10"
papergraph push field.pg.jsonl --uri neo4j://localhost:7687    # then in Neo4j Browser, cypher-shell, any driver
\`\`\`

\`papergraph query\` needs no server: it loads the graph file into a database beside it (\`field.pg.lbug\`), which is made
again when the graph file has changed, the database is damaged, or another version of papergraph made it. Several
processes may ask at once. Where nothing can be written beside the graph file, the database is a temporary one.

| Option | Meaning |
| --- | --- |
| \`--file q.cypher\` | The query from a file; without any, a prompt on a terminal, else standard input |
| \`--json\`, \`--csv\` | One JSON object a line; CSV with a header. Else a table |
| \`--param name=value\`, \`--params '{...}'\` | Values of \`$name\`: JSON, or else a text |
| \`--timeout 30\` | Seconds after which a query is stopped |
| \`--write\` | Anything may be done, files and settings included |

Only what reads is let through: MATCH, OPTIONAL MATCH, WHERE, WITH, RETURN, ORDER BY, SKIP, LIMIT, UNWIND, UNION, and CALL
of ${CALLABLE.map((name) => `\`${name}\``).join(', ')}. A word of another clause (SET, LOAD, USE, ...) that is meant as a
name goes into backticks. With \`--write\` queries may change the database, never the graph file; what they wrote is gone
when the database is made again, and \`papergraph query\` says so then.

Evidence is at hand on every relationship, as lists side by side: \`r.papers[1]\` said \`r.sentences[1]\` (in Neo4j the
first is \`[0]\`).

## Questions

Each gives the same rows in both; the tests see to that. All edges are asked, the unsure ones too: for what is shown as
fact, add \`WHERE r.confidence >= 0.7\`. \`LIMIT\` is there to keep answers short.`

const DIFFERENCES = `## Where the two differ

| | Neo4j | Embedded |
| --- | --- | --- |
| Label of a node | \`labels(n)\`; every node is also a \`Papergraph\` | \`label(n)\`, one a node |
| Type of a relationship | \`type(r)\` | \`label(r)\` |
| Does a node have a label | \`WHERE n:Method\` | \`WHERE label(n) = 'Method'\` |
| First of a list | \`list[0]\` | \`list[1]\` |
| Shortest path | \`shortestPath((a)-[*1..4]-(b))\` | \`(a)-[* SHORTEST 1..4]-(b)\` |
| \`[*2..4]\` | No relationship twice | Walks; \`[* TRAIL 2..4]\` takes no relationship twice, \`[* ACYCLIC 2..4]\` no node |
| List comprehension | \`[x IN list | x.name]\` | \`list_transform(list, x -> x.name)\` |
| Does a pattern hold | \`EXISTS { MATCH ... }\`, \`exists(pattern)\` | \`EXISTS { MATCH ... }\` |
| Subqueries | \`CALL { ... }\` | None; \`WITH\` |
| Number to text | \`toString(x)\` | \`cast(x, 'STRING')\` |
| \`ORDER BY\` after grouping | Any expression | Names of the columns |
| Label \`ON\`, property \`end\` | As they are, or in backticks | In backticks: \`:\\\`ON\\\`\`, \`c.\\\`end\\\`\` |`
