/** A table of numbers as it is kept in `data/`: one row a line, the key, a tab, then numbers parted by spaces. */
export type Table = ReadonlyMap<string, readonly number[]>

/** Parses a table on first use and keeps it. */
export function lazyTable(data: string): () => Table {
  let table: Map<string, number[]> | undefined
  return () => {
    if (table === undefined) {
      table = new Map()
      for (const line of data.split('\n')) {
        const tab = line.indexOf('\t')
        if (tab > 0)
          table.set(
            line.slice(0, tab),
            line
              .slice(tab + 1)
              .split(' ')
              .map(Number),
          )
      }
    }
    return table
  }
}
