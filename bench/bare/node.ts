import { fork } from 'node:child_process'
import { once } from 'node:events'

/** A bare Node server that draws this very page again for whoever asks; answers where it listens. */
export async function openBareNode(html: string): Promise<{ url: string; close: () => void }> {
  const child = fork('bench/bare/serve-node.mjs', {
    execArgv: [],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  child.send(html)
  const [place] = (await once(child, 'message')) as [{ port: number }]
  return { url: `http://localhost:${place.port}`, close: () => void child.disconnect() }
}
