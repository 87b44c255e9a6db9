/** A library of Zotero itself: a copy of its database, whole or one collection. */

import { DATABASE } from '../io/database.ts'
import { PapergraphError } from '../io/errors.ts'
import type { Fields } from './fields.ts'
import { reject, type Source, type SourceInput, type SourceItem } from './source.ts'
import { toPaper } from './to-paper.ts'
import { markupText } from './xml/markup.ts'
import { openDatabase, type Row, type ZoteroDatabase } from './zotero-database.ts'
import { zoteroExtra } from './zotero-extra.ts'

export const zotero: Source = {
  id: 'zotero',
  title: 'Zotero library',
  about: 'a copy of zotero.sqlite, whole or one --collection; item keys and citation keys are kept',
  get: 'close Zotero (https://www.zotero.org), then: cp ~/Zotero/zotero.sqlite library.sqlite',
  detect: (sample) => (sample.startsWith(DATABASE) ? 1 : 0),
  read,
}

const ITEMS = `
  SELECT items.itemID AS id, items.key AS key, items.dateAdded AS added, itemTypes.typeName AS type
  FROM items JOIN itemTypes ON items.itemTypeID = itemTypes.itemTypeID
  WHERE itemTypes.typeName NOT IN ('attachment', 'note', 'annotation')
    AND items.itemID NOT IN (SELECT itemID FROM deletedItems)`
const IN_COLLECTIONS = ` AND items.itemID IN (
    SELECT itemID FROM collectionItems WHERE collectionID IN (SELECT value FROM json_each(?)))`
const VALUES = `
  SELECT fields.fieldName AS name, itemDataValues.value AS value
  FROM itemData JOIN fields ON itemData.fieldID = fields.fieldID
    JOIN itemDataValues ON itemData.valueID = itemDataValues.valueID
  WHERE itemData.itemID = ? ORDER BY fields.fieldID`
const AUTHORS = `
  SELECT creators.firstName AS given, creators.lastName AS family
  FROM itemCreators JOIN creators ON itemCreators.creatorID = creators.creatorID
    JOIN creatorTypes ON itemCreators.creatorTypeID = creatorTypes.creatorTypeID
  WHERE itemCreators.itemID = ? AND creatorTypes.creatorType = 'author' ORDER BY itemCreators.orderIndex`
const TAGS = `
  SELECT tags.name AS name FROM itemTags JOIN tags ON itemTags.tagID = tags.tagID
  WHERE itemTags.itemID = ? ORDER BY itemTags.type, tags.tagID`
const COLLECTIONS = `
  SELECT collectionID AS id, collectionName AS name, parentCollectionID AS parent FROM collections
  WHERE collectionID NOT IN (SELECT collectionID FROM deletedCollections) ORDER BY collectionID`

/** @throws {PapergraphError} if it is no library of Zotero, or has no such collection */
async function* read(input: SourceInput): AsyncGenerator<SourceItem> {
  const database = await openDatabase(input.file)
  try {
    const wanted =
      input.collection === undefined
        ? undefined
        : collectionsOf(database.rows(COLLECTIONS), input.collection, input.file)
    const items =
      wanted === undefined
        ? database.rows(`${ITEMS} ORDER BY items.itemID`)
        : database.rows(`${ITEMS}${IN_COLLECTIONS} ORDER BY items.itemID`, JSON.stringify(wanted))
    for (const item of items) yield readItem(item, database, input)
  } finally {
    await database.close()
  }
}

/** The collections of a name and all that are inside them. */
function collectionsOf(rows: Iterable<Row>, wanted: string, file: string): number[] {
  const all = [...rows].map(({ id, name, parent }) => ({
    id: Number(id),
    name: String(name),
    parent: parent === null ? undefined : Number(parent),
  }))
  const pathOf = (id: number | undefined, deep = 0): string[] => {
    const collection = all.find((candidate) => candidate.id === id)
    return collection === undefined || deep > all.length
      ? []
      : [...pathOf(collection.parent, deep + 1), collection.name]
  }
  const paths = new Map(all.map(({ id }) => [id, pathOf(id)]))
  const found = all.filter(({ id, name }) => name === wanted || paths.get(id)?.join('/') === wanted)
  if (found.length === 0)
    throw new PapergraphError(`there is no collection "${wanted}" in this library`, {
      file,
      hint:
        all.length === 0
          ? 'It has no collections: leave --collection out.'
          : `It has: ${[...paths.values()].map((path) => path.join('/')).join(', ')}.`,
    })
  const ids = new Set(found.map(({ id }) => id))
  for (let before = 0; before < ids.size; ) {
    before = ids.size
    for (const { id, parent } of all) if (parent !== undefined && ids.has(parent)) ids.add(id)
  }
  return [...ids]
}

function readItem(item: Row, database: ZoteroDatabase, input: SourceInput): SourceItem {
  const id = Number(item.id)
  const values = new Map<string, string>()
  for (const { name, value } of database.rows(VALUES, id)) values.set(String(name), String(value))
  const authors = [...database.rows(AUTHORS, id)].map(({ given, family }) =>
    [given, family]
      .map((part) => (typeof part === 'string' ? part.trim() : ''))
      .filter((part) => part !== '')
      .join(' '),
  )
  const tags = [...database.rows(TAGS, id)].map(({ name }) => String(name))
  const fields: Fields = {
    ...fieldsOf(values),
    citekey: values.get('citationKey') ?? database.citekey(id) ?? zoteroExtra(values.get('extra')).citekey,
    sourceKey: item.key,
    authors,
    keywords: tags,
    addedAt: item.added,
  }
  const result = toPaper(fields, id, input)
  if (!('cause' in result)) return { paper: result.paper }
  return reject(input.file, id, result.cause, `${item.key} (${item.type}): ${values.get('title') ?? ''}`)
}

function fieldsOf(values: ReadonlyMap<string, string>): Fields {
  const one = (...names: string[]): string | undefined =>
    names.map((name) => values.get(name)?.trim()).find((value) => value !== undefined && value !== '')
  const title = one('title', 'caseName', 'nameOfAct', 'subject')
  const archive = one('archiveID', 'number') ?? ''
  return {
    title: title === undefined ? undefined : markupText(title),
    abstract: one('abstractNote'),
    date: dateOf(one('date')),
    venue: one(
      'publicationTitle',
      'proceedingsTitle',
      'bookTitle',
      'conferenceName',
      'repository',
      'publisher',
    ),
    doi: one('DOI'),
    arxivId: /^arxiv:(\S+)/i.exec(archive)?.[1] ?? zoteroExtra(one('extra')).arxivId,
    url: one('url'),
  }
}

/** Zotero keeps a date twice in one text: `2024-06-00 June 2024`. */
const dateOf = (date: string | undefined): string | undefined =>
  date?.replace(/^(\d{4}(?:-\d\d)*?)(?:-00)* .*$/s, '$1')
