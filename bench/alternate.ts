const ROUNDS = 3

/**
 * Measures every contestant in turn, several times over, so that whatever else the machine does meets all of them.
 * Each gets the list of what its rounds gave.
 */
export async function alternate<Name extends string, Result>(
  contestants: Record<Name, () => Promise<Result>>,
  rounds = ROUNDS,
): Promise<Record<Name, Result[]>> {
  const names = Object.keys(contestants) as Name[]
  const results = Object.fromEntries(names.map((name) => [name, [] as Result[]]))
  for (let round = 0; round < rounds; round++)
    for (const name of names) results[name]!.push(await contestants[name]())
  return results as Record<Name, Result[]>
}

const WARM_MS = 12_000

/**
 * Runs every contestant for as long as it takes to be compiled: a page drawn at leisure needs as many requests to become fast as a
 * light one, and half-warm it would be compared with one that is hot.
 */
export async function warm(contestants: Record<string, () => Promise<unknown>>): Promise<void> {
  for (const run of Object.values(contestants))
    for (const until = performance.now() + WARM_MS; performance.now() < until;) await run()
}

export const median = (values: number[]): number => quantile(values, 0.5)

export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

/** The median round of one number of a result. */
export const medianOf = <Key extends string>(results: Record<Key, number>[], key: Key): number =>
  median(results.map((result) => result[key]))

/** Runs `work` for each item, so many at a time; answers the milliseconds each took, and all together. */
export async function timeEach<Item>(
  items: Item[],
  atOnce: number,
  work: (item: Item) => Promise<unknown>,
) {
  const waiting = items.values()
  const each: number[] = []
  const started = performance.now()
  const worker = async () => {
    for (const item of waiting) {
      const begun = performance.now()
      await work(item)
      each.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return { each, perSecond: (items.length / (performance.now() - started)) * 1000 }
}
