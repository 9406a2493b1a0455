/** The catalogues that are searched by words; each is the name of its table. */
export type SearchedCatalogue = 'Facility' | 'Employer' | 'CollectionPoint' | 'Office'

type Client = { query: (sql: string, values?: unknown[]) => Promise<unknown> }

/** Counts the words of a table anew. Call it in the transaction of the import. */
export async function refreshWords(client: Client, catalogue: SearchedCatalogue) {
  await client.query('DELETE FROM "CatalogueWord" WHERE catalogue = $1', [catalogue])
  await client.query(
    `INSERT INTO "CatalogueWord" (catalogue, word, rows, deletes)
     SELECT $1, word, count(*), array(SELECT DISTINCT left(word, at - 1) || substr(word, at + 1) FROM generate_series(1, length(word)) at)
     FROM "${catalogue}", unnest(words) word GROUP BY word`,
    [catalogue],
  )
}
