/**
 * Questions that such a graph is for, in Cypher: for docs/cypher.md and for the viewer. Each runs on Neo4j and on the
 * embedded engine and gives the same rows in the same order; where one text cannot serve both there are two spellings.
 */

export interface Question {
  /** Short and stable, for links. */
  id: string
  question: string
  /** What to know about the answer; one sentence. */
  note?: string
  /** For both engines, or for Neo4j where `embedded` is there. */
  cypher: string
  /** The spelling for the embedded engine. */
  embedded?: string
}

export const QUESTIONS: readonly Question[] = [
  {
    id: 'baselines',
    question: 'Which baselines does everyone compare with?',
    cypher: `MATCH (p:Paper)-[:COMPARED_WITH]->(b)
RETURN b.name AS baseline, count(DISTINCT p.id) AS papers, b.id AS id
ORDER BY papers DESC, id
LIMIT 20`,
  },
  {
    id: 'builds-on',
    question: 'What do others build on?',
    note: 'For what builds on one thing, add WHERE b.name = $name.',
    cypher: `MATCH (a)-[r:BUILDS_ON]->(b)
RETURN b.name AS foundation, a.name AS builtOnIt, r.weight AS papers, r.id AS id
ORDER BY foundation, papers DESC, id
LIMIT 20`,
  },
  {
    id: 'datasets-by-year',
    question: 'Which datasets are used for a task, year by year?',
    cypher: `MATCH (t:Task)<-[:APPLIED_TO]-(p:Paper)-[:EVALUATED_ON]->(d:Dataset)
WHERE p.year IS NOT NULL
RETURN t.name AS task, p.year AS year, d.name AS dataset, count(DISTINCT p.id) AS papers, t.id AS taskId, d.id AS datasetId
ORDER BY taskId, year, papers DESC, datasetId
LIMIT 20`,
  },
  {
    id: 'circles',
    question: 'Who claims to beat whom, in a circle?',
    note: 'Three in a round, or two (then the third is the first again); each circle is told once.',
    cypher: `MATCH (a)-[:OUTPERFORMS]->(b)-[:OUTPERFORMS]->(c)
WHERE a.id < b.id AND (c.id = a.id OR (a.id < c.id AND EXISTS { MATCH (c)-[:OUTPERFORMS]->(a) }))
RETURN a.name AS first, b.name AS second, c.name AS third, a.id AS firstId, b.id AS secondId, c.id AS thirdId
ORDER BY firstId, secondId, thirdId
LIMIT 20`,
  },
  {
    id: 'bridges',
    question: 'Which methods bridge two communities?',
    cypher: `MATCH (m:Method)-[:CO_OCCURS_WITH]-(n)
WHERE m.community IS NOT NULL AND n.community IS NOT NULL AND n.community <> m.community
RETURN m.name AS method, m.communityLabel AS home, n.communityLabel AS other, count(DISTINCT n.id) AS neighbours, m.id AS id
ORDER BY neighbours DESC, id, other
LIMIT 20`,
  },
  {
    id: 'evidence',
    question: 'What is the evidence that one thing outperforms another?',
    note: 'The lists are parallel: what stands at the same place in each belongs to the same sentence.',
    cypher: `MATCH (a)-[r:OUTPERFORMS]->(b)
RETURN a.name AS winner, b.name AS loser, r.confidence AS confidence, r.sentences AS sentences, r.papers AS papers, r.id AS id
ORDER BY confidence DESC, id
LIMIT 20`,
  },
  {
    id: 'contested',
    question: 'Which comparisons are contested: one paper says this, another that?',
    cypher: `MATCH (a)-[r:OUTPERFORMS]->(b)
MATCH (b)-[s:OUTPERFORMS]->(a)
WHERE a.id < b.id
RETURN a.name AS one, b.name AS other, r.papers AS saySo, s.papers AS sayTheReverse, r.id AS id
ORDER BY id
LIMIT 20`,
  },
  {
    id: 'numbers',
    question: 'Which numbers are reported on a dataset?',
    cypher: `MATCH (p:Paper)-[:REPORTS]->(c:Claim)-[:\`ON\`]->(d:Dataset)
RETURN d.name AS dataset, c.subject AS system, c.value AS value, c.metric AS metric, c.kind AS kind, p.name AS paper, c.id AS id
ORDER BY dataset, id
LIMIT 20`,
  },
  {
    id: 'newest',
    question: 'Which are the newest methods that were evaluated on a dataset?',
    cypher: `MATCH (m:Method)<-[:PROPOSES]-(p:Paper)-[:EVALUATED_ON]->(d:Dataset)
WHERE p.year IS NOT NULL
RETURN d.name AS dataset, m.name AS method, p.year AS year, d.id AS datasetId, m.id AS methodId, p.id AS paperId
ORDER BY year DESC, datasetId, methodId, paperId
LIMIT 20`,
  },
  {
    id: 'tasks',
    question: 'Which tasks have the most datasets?',
    cypher: `MATCH (d:Dataset)-[:BENCHMARK_FOR]->(t:Task)
RETURN t.name AS task, count(DISTINCT d.id) AS datasets, t.id AS id
ORDER BY datasets DESC, id
LIMIT 20`,
  },
  {
    id: 'no-baseline',
    question: 'Which papers propose something and name no baseline?',
    note: 'It reads abstracts: the paper itself may well compare.',
    cypher: `MATCH (p:Paper)-[:PROPOSES]->(m)
WHERE NOT EXISTS { MATCH (p)-[:COMPARED_WITH]->(b) } AND NOT EXISTS { MATCH (p)-[:OUTPERFORMS]->(c) }
RETURN p.name AS paper, m.name AS proposed, p.id AS paperId, m.id AS id
ORDER BY paperId, id
LIMIT 20`,
  },
  {
    id: 'used-together',
    question: 'Which methods are used together?',
    cypher: `MATCH (a:Method)<-[:USES]-(p:Paper)-[:USES]->(b:Method)
WHERE a.id < b.id
RETURN a.name AS one, b.name AS other, count(DISTINCT p.id) AS papers, a.id AS oneId, b.id AS otherId
ORDER BY papers DESC, oneId, otherId
LIMIT 20`,
  },
  {
    id: 'aliases',
    question: 'Which names have the most spellings?',
    cypher: `MATCH (e)
WHERE e.aliases IS NOT NULL AND size(e.aliases) > 0
RETURN e.name AS name, e.aliases AS aliases, size(e.aliases) AS spellings, e.id AS id
ORDER BY spellings DESC, id
LIMIT 20`,
  },
  {
    id: 'path',
    question: 'How are two things connected?',
    note: 'One of the shortest chains of at most four relations between two methods of different communities.',
    cypher: `MATCH (a:Method), (b:Method)
WHERE a.id < b.id AND a.baselineIn > 0 AND b.baselineIn > 0
MATCH path = shortestPath((a)-[:USES|BUILDS_ON|OUTPERFORMS|COMPARED_WITH|CO_OCCURS_WITH*1..4]-(b))
RETURN a.name AS one, b.name AS other, length(path) AS relations, a.id AS oneId, b.id AS otherId
ORDER BY relations DESC, oneId, otherId
LIMIT 20`,
    embedded: `MATCH (a:Method), (b:Method)
WHERE a.id < b.id AND a.baselineIn > 0 AND b.baselineIn > 0
MATCH path = (a)-[:USES|BUILDS_ON|OUTPERFORMS|COMPARED_WITH|CO_OCCURS_WITH* SHORTEST 1..4]-(b)
RETURN a.name AS one, b.name AS other, length(path) AS relations, a.id AS oneId, b.id AS otherId
ORDER BY relations DESC, oneId, otherId
LIMIT 20`,
  },
  {
    id: 'kinds',
    question: 'How many of each label are there, and how many papers name them?',
    note: 'Neo4j has labels(), the embedded engine label().',
    cypher: `MATCH (e)
WHERE e.papers IS NOT NULL
RETURN [l IN labels(e) WHERE l <> 'Papergraph'][0] AS label, count(e.id) AS entities, sum(e.papers) AS papers
ORDER BY label`,
    embedded: `MATCH (e)
WHERE e.papers IS NOT NULL
RETURN label(e) AS label, count(e.id) AS entities, sum(e.papers) AS papers
ORDER BY label`,
  },
  {
    id: 'relations-of',
    question: 'Which relations does a baseline have, by type?',
    note: 'Neo4j has type(), the embedded engine label() for both.',
    cypher: `MATCH (b)<-[r]-(n)
WHERE b.baselineIn > 0
RETURN b.name AS baseline, type(r) AS relation, count(r.id) AS number, b.id AS id
ORDER BY id, relation
LIMIT 20`,
    embedded: `MATCH (b)<-[r]-(n)
WHERE b.baselineIn > 0
RETURN b.name AS baseline, label(r) AS relation, count(r.id) AS number, b.id AS id
ORDER BY id, relation
LIMIT 20`,
  },
  {
    id: 'rising',
    question: 'What has been named since when, and how often?',
    cypher: `MATCH (m:Method)
WHERE m.firstYear IS NOT NULL
RETURN m.name AS method, m.firstYear AS since, m.lastYear AS until, m.papers AS papers, m.id AS id
ORDER BY papers DESC, since DESC, id
LIMIT 20`,
  },
  {
    id: 'never-baseline',
    question: 'Which proposed methods do later papers use, but never compare with?',
    cypher: `MATCH (m:Method)
WHERE m.proposedIn > 0 AND m.usedIn > 0 AND m.baselineIn = 0
RETURN m.name AS method, m.usedIn AS usedIn, m.proposedIn AS proposedIn, m.id AS id
ORDER BY usedIn DESC, id
LIMIT 20`,
  },
  {
    id: 'descendants',
    question: 'What descends from what, over two or more steps?',
    note: 'The embedded engine counts walks, which may take a relationship twice; TRAIL keeps to what Neo4j does.',
    cypher: `MATCH (a)-[:BUILDS_ON|USES*2..3]->(b)
WHERE a.id <> b.id AND a.papers IS NOT NULL AND b.papers IS NOT NULL
RETURN DISTINCT a.name AS descendant, b.name AS ancestor, a.id AS descendantId, b.id AS ancestorId
ORDER BY ancestorId, descendantId
LIMIT 20`,
    embedded: `MATCH (a)-[:BUILDS_ON|USES* TRAIL 2..3]->(b)
WHERE a.id <> b.id AND a.papers IS NOT NULL AND b.papers IS NOT NULL
RETURN DISTINCT a.name AS descendant, b.name AS ancestor, a.id AS descendantId, b.id AS ancestorId
ORDER BY ancestorId, descendantId
LIMIT 20`,
  },
  {
    id: 'gains',
    question: 'Who reports a gain over whom, and how large?',
    cypher: `MATCH (c:Claim)-[:ABOUT]->(a), (c)-[:AGAINST]->(b)
RETURN a.name AS system, b.name AS baseline, c.value AS value, c.metric AS metric, c.dataset AS dataset, c.paper AS paper, c.id AS id
ORDER BY id, system, baseline
LIMIT 20`,
  },
]

/** The spelling of a question for an engine. */
export const cypherFor = ({ cypher, embedded }: Question, engine: 'neo4j' | 'embedded'): string =>
  engine === 'embedded' ? (embedded ?? cypher) : cypher
