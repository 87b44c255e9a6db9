/** docs/sources.md from the declarations in extract/sources/: `npm run docs`. */
import { SOURCES } from '../extract/sources/index.ts'

const BEFORE = `# What papers are read from

<!-- Made from the declarations in extract/sources/ and scripts/docs-sources.ts by \`npm run docs\`. -->

The kind of a file is found by its content, never by its name; \`--from\` says it where that is wrong.
\`papergraph inspect FILE\` says what a file is, how many papers it has, which fields they have, and what would be
rejected. \`papergraph sources\` prints this list.

| \`--from\` | what | how to get it |
| --- | --- | --- |
`

const AFTER = `
## Files, folders, packing, encodings

Several files and folders can be named, and \`-\` is standard input. A folder is walked, its files in the order of
their paths by code unit; what begins with a dot is left out, and so is what the run itself writes. A file in it that
is of no kind that is read does not end the run: it is counted, named, and kept with the cause in
\`OUTPUT.rejected.jsonl\`.

Gzip and zstandard are unpacked wherever they are found, by how a file begins. Texts may be in UTF-8, UTF-16 (with a
mark or without), or Latin-1, and lines may end in any way. All is read as a stream.

A Zotero library is read from a copy of its database. \`--collection RLHF\` reads one collection with those inside it,
by its name or as \`outer/inner\`; the place of a paper is the number of its item. Citation keys are taken from the
item, from Better BibTeX's database where it lies beside the copy, or from the field "Extra".

## Tables

The delimiter (comma, semicolon, tab) and the columns are told by the header. \`--columns "title=Paper,abstract=Text"\`
says which columns hold what where they have other names; the parts of a paper are \`id\`, \`title\`, \`abstract\`,
\`date\`, \`year\`, \`venue\`, \`authors\`, \`keywords\`, \`doi\`, \`arxivId\`, \`url\`, \`citekey\`, \`sourceKey\`. A row that has
not as many fields as the header is rejected. Quotes may hold delimiters and line breaks.

## Without an abstract

A record without an abstract ("No abstract available" and the like count as none) is counted and rejected. With
\`--titles\` it is read by its title alone. A note of retraction is rejected in any case.

Copyright lines that RIS files, Web of Science and Scopus put at the end of abstracts are left out.

## Keys

BibTeX keys, and those of CSL-JSON and of RIS (\`ID\`), are kept as \`citekey\`; the keys of Zotero's items, the accession
numbers of Web of Science and of RIS (\`AN\`), and the EIDs of Scopus as \`sourceKey\`. Both go through the graph untouched.

## Two records of one paper

Two records are of one paper if they have the same id, DOI or arXiv id, or the same title and year. Of a title letters
and digits count, without case and accents, and only if there are at least 16 of them ("Introduction" says nothing). A
third record can tie two together: one with the DOI of the first and the arXiv id of the second.

\`papergraph extract\` writes a line for each record. The graph joins the lines: the record with the longest abstract is
kept (then the first by file and line), the others fill in what it does not say (a DOI, a citation key, a year, a
venue, ...), and \`alsoIn\` has the places of all others. This looks at all records at once, so neither their order nor
the number of workers changes the graph, and a run that was killed and goes on gives the same bytes.

While papers are read, the same keys are counted, and the summary says how many records were joined, and by what. Of
each key only a hash of 64 bits is kept: two million records with three keys each take 109 MB.
`

export function sourcesMarkdown(): string {
  const rows = SOURCES.map(
    ({ id, about, get }) => `| \`${id}\` | ${cell(about)} | ${get === undefined ? '' : steps(get)} |\n`,
  )
  return BEFORE + rows.join('') + AFTER
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

/** A command as code; steps as text. */
const steps = (get: string): string =>
  /^(?:curl|wget|git|npx) /.test(get) ? `\`${get.replaceAll('|', '\\|')}\`` : cell(get)
