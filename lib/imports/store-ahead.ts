/** Stores one batch after the other, and reads the next while the database is at work: each has a processor of its own. */
export async function* storeAhead<Batch, Stored>(
  batches: AsyncIterable<Batch>,
  store: (batch: Batch) => Promise<Stored>,
): AsyncGenerator<Stored> {
  let working: Promise<Stored> | null = null
  for await (const batch of batches) {
    if (working) yield await working
    working = store(batch)
    // Heard when it is awaited; until then the next batch is being read.
    working.catch(() => undefined)
  }
  if (working) yield await working
}
