import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { expect } from '@playwright/test'

/** How `npm test` has set up the site, for a second one beside it. */
export const settings = process.env.E2E_SETTINGS

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

const LATER_SECONDS = 300
/** A clock that a word puts forward, since nobody waits five minutes for a test. It says when it is done. */
const clock = `let later = 0; const now = Date.now.bind(Date); Date.now = () => now() + later
process.on('message', () => { later += ${LATER_SECONDS * 1000}; process.send('later') })`

/** A second process of the site over the same database, as behind a load balancer. */
export async function anotherServer() {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const env = {
    ...process.env,
    ...(JSON.parse(settings!) as Record<string, string>),
    ...{ PORT: String(port), SITE_URL: url, NEXTAUTH_URL: url },
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(clock)}`,
  }
  const server = spawn(process.execPath, ['server/start.mjs'], {
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  await expect(async () => expect((await fetch(`${url}/api/health`)).ok).toBe(true)).toPass({
    timeout: 60_000,
  })
  return {
    url,
    /** For this server alone five minutes go by. */
    async fiveMinutesLater() {
      server.send('later')
      await once(server, 'message')
    },
    kill: () => server.kill('SIGKILL'),
  }
}
