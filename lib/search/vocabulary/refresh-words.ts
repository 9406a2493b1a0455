/** The catalogues that are searched by words; each is the name of its table. */
export type SearchedCatalogue = 'Facility' | 'Employer' | 'CollectionPoint' | 'Office'

type Client = { query: (sql: string, values?: unknown[]) => Promise<unknown> }

/** Counts the words of a table anew. Call it in the transaction of the import. */
export async function refreshWords(client: Client, catalogue: SearchedCatalogue) {
  await client.query('DELETE FROM "CatalogueWord" WHERE catalogue = $1', [catalogue])
  await client.query(
    `INSERT INTO "CatalogueWord" (catalogue, word, rows, deletes)
     SELECT $1, word, rows, CASE
       -- A pair of words, a number, a sign of ours is found as it is typed or not at all.
       WHEN word ~ '[ 0-9=~^@]' OR length(word) > ${LONGEST_MENDED} THEN '{}'
       ELSE ARRAY(SELECT DISTINCT left(word, at - 1) || substr(word, at + 1) FROM generate_series(1, length(word)) at)
     END
     FROM (SELECT word, count(*) rows FROM "${catalogue}", unnest(words) word GROUP BY word) counted`,
    [catalogue],
  )
}

/** No word of a Vietnamese name is longer. */
const LONGEST_MENDED = 20
