const LONGEST_MS = 5_000
/** A proxy answers these in the place of a site that is away. */
const AWAY = [502, 503, 504]

/** Whether the site answers at all, by its smallest file. Slow is not away. */
export async function isReached(): Promise<boolean> {
  const signal = AbortSignal.timeout(LONGEST_MS)
  try {
    const { status } = await fetch('/icon.svg', { method: 'HEAD', cache: 'no-store', signal })
    return !AWAY.includes(status)
  } catch {
    return signal.aborted
  }
}
