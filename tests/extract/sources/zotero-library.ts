/** Makes a database with the tables that Zotero has, for tests. */
import { createRequire } from 'node:module'

export interface MadeItem {
  key: string
  type: string
  fields?: Record<string, string>
  authors?: [given: string, family: string][]
  tags?: string[]
  collections?: string[]
  deleted?: boolean
}

const TABLES = `
  CREATE TABLE itemTypes (itemTypeID INTEGER PRIMARY KEY, typeName TEXT);
  CREATE TABLE items (itemID INTEGER PRIMARY KEY, itemTypeID INT, dateAdded TEXT, libraryID INT, key TEXT);
  CREATE TABLE fields (fieldID INTEGER PRIMARY KEY, fieldName TEXT UNIQUE);
  CREATE TABLE itemDataValues (valueID INTEGER PRIMARY KEY, value);
  CREATE TABLE itemData (itemID INT, fieldID INT, valueID INT);
  CREATE TABLE creators (creatorID INTEGER PRIMARY KEY, firstName TEXT, lastName TEXT, fieldMode INT);
  CREATE TABLE creatorTypes (creatorTypeID INTEGER PRIMARY KEY, creatorType TEXT);
  CREATE TABLE itemCreators (itemID INT, creatorID INT, creatorTypeID INT, orderIndex INT);
  CREATE TABLE tags (tagID INTEGER PRIMARY KEY, name TEXT);
  CREATE TABLE itemTags (itemID INT, tagID INT, type INT);
  CREATE TABLE collections (collectionID INTEGER PRIMARY KEY, collectionName TEXT, parentCollectionID INT);
  CREATE TABLE collectionItems (collectionID INT, itemID INT, orderIndex INT);
  CREATE TABLE deletedItems (itemID INT);
  INSERT INTO creatorTypes VALUES (1, 'author'), (2, 'editor');
  INSERT INTO collections VALUES (1, 'RLHF', NULL), (2, 'Reward', 1), (3, 'Trees', NULL), (4, 'Reward', 3);`

const COLLECTIONS: Readonly<Record<string, number>> = {
  RLHF: 1,
  'RLHF/Reward': 2,
  Trees: 3,
  'Trees/Reward': 4,
}

export function makeZotero(path: string, items: readonly MadeItem[]): string {
  const { Database } = createRequire(import.meta.url)(
    'node-sqlite3-wasm',
  ) as typeof import('node-sqlite3-wasm')
  const database = new Database(path)
  database.exec(TABLES)
  const idOf = (table: string, id: string, column: string, value: string): number => {
    const known = database.get(`SELECT ${id} AS id FROM ${table} WHERE ${column} = ?`, [value])
    if (known !== null) return Number(known.id)
    return Number(database.run(`INSERT INTO ${table} (${column}) VALUES (?)`, [value]).lastInsertRowid)
  }
  for (const [at, item] of items.entries()) {
    const id = at + 1
    const type = idOf('itemTypes', 'itemTypeID', 'typeName', item.type)
    database.run('INSERT INTO items VALUES (?, ?, ?, 1, ?)', [id, type, '2024-06-26 10:00:00', item.key])
    for (const [name, value] of Object.entries(item.fields ?? {})) {
      const field = idOf('fields', 'fieldID', 'fieldName', name)
      const stored = database.run('INSERT INTO itemDataValues (value) VALUES (?)', [value]).lastInsertRowid
      database.run('INSERT INTO itemData VALUES (?, ?, ?)', [id, field, stored])
    }
    for (const [order, [given, family]] of (item.authors ?? []).entries()) {
      const creator = database.run('INSERT INTO creators VALUES (NULL, ?, ?, 0)', [given, family])
      database.run('INSERT INTO itemCreators VALUES (?, ?, 1, ?)', [id, creator.lastInsertRowid, order])
    }
    for (const tag of item.tags ?? [])
      database.run('INSERT INTO itemTags VALUES (?, ?, 0)', [id, idOf('tags', 'tagID', 'name', tag)])
    for (const name of item.collections ?? [])
      database.run('INSERT INTO collectionItems VALUES (?, ?, 0)', [COLLECTIONS[name] ?? 0, id])
    if (item.deleted) database.run('INSERT INTO deletedItems VALUES (?)', [id])
  }
  database.close()
  return path
}
