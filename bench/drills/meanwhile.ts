import { setTimeout as wait } from 'node:timers/promises'
import { browser, siteUrl } from '../site'

const PAUSE_MS = 20

export type Meanwhile = { p99: number; slowest: number; faults: number }

/** Opens pages as another visitor does, one after another, as long as `work` lasts. */
export async function meanwhile(pages: string[], work: () => Promise<void>): Promise<Meanwhile> {
  let isOver = false
  const times: number[] = []
  let faults = 0
  const others = (async () => {
    for (let turn = 0; !isOver || times.length < 20; turn++) {
      const started = performance.now()
      const answer = await fetch(siteUrl + pages[turn % pages.length]!, { headers: browser })
      await answer.arrayBuffer()
      times.push(performance.now() - started)
      if (answer.status >= 500) faults++
      await wait(PAUSE_MS)
    }
  })()
  await work().finally(() => (isOver = true))
  await others
  times.sort((a, b) => a - b)
  return { p99: times[Math.ceil(times.length * 0.99) - 1]!, slowest: times.at(-1)!, faults }
}
