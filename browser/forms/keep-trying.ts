const FIRST_WAIT_MS = 4_000
const LAST_WAIT_MS = 60_000

/** Until the time is over, or sooner when the network comes back. */
const untilRetry = (delay: number) =>
  new Promise<unknown>((resolve) => {
    setTimeout(resolve, delay)
    addEventListener('online', resolve, { once: true })
  })

/** Does what may fail for want of a network, again and again until it succeeds; `onFailure` hears of every try that failed. */
export async function keepTrying<Result>(
  act: () => Promise<Result>,
  onFailure: () => unknown = () => {},
): Promise<Result> {
  for (let delay = FIRST_WAIT_MS; ; delay = Math.min(delay * 2, LAST_WAIT_MS)) {
    try {
      return await act()
    } catch {
      onFailure()
    }
    await untilRetry(delay)
  }
}
