const LIFETIME_MS = 60_000
const MOST_KEPT = 200

/**
 * Asks once a minute what hardly ever changes, and forgets in time for a new import to be seen everywhere.
 * An answer that is not `worthKeeping` is asked for again at once.
 */
export function cached<Answer>(worthKeeping: (answer: Answer) => boolean) {
  const kept = new Map<string, { answer: Answer; until: number }>()
  return async (key: string, ask: () => Promise<Answer>): Promise<Answer> => {
    const known = kept.get(key)
    if (known && known.until > Date.now()) return known.answer
    const answer = await ask()
    if (kept.size >= MOST_KEPT) kept.clear()
    if (worthKeeping(answer)) kept.set(key, { answer, until: Date.now() + LIFETIME_MS })
    return answer
  }
}
