import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import next from 'next'
import { builtScripts, ensureBuilt } from './build.mjs'
import { checkout } from './checkout.mjs'
import { createSite } from './http.mjs'
import { loosePolicy, strictPolicy } from './policy.mjs'
import { finish, listen } from './port.mjs'
import { openDatabase } from './prepare.mjs'

/** @typedef {(undo: () => unknown) => void} OnStop */

/** @param {OnStop} onStop */
export async function serve(onStop) {
  const database = await openDatabase()
  onStop(database.close)
  await ensureBuilt()
  await open(next({ dir: checkout, ...place() }), strictPolicy(builtScripts()), onStop)
}

/** @param {OnStop} onStop */
export async function serveWhileDeveloping(onStop) {
  const database = await openDatabase()
  onStop(database.close)
  await open(next({ dir: checkout, dev: true, turbopack: true, ...place() }), loosePolicy, onStop)
}

const port = () => Number(process.env.PORT)
const place = () => ({ hostname: 'localhost', port: port() })

/** @param {ReturnType<typeof next>} app @param {import('./http.mjs').Policy} policy @param {OnStop} onStop */
async function open(app, policy, onStop) {
  await app.prepare()
  onStop(() => app.close())
  // Set by the worker when it starts inside Next: a job cut off half-way would wait four hours for another try.
  onStop(() => /** @type {any} */ (globalThis).stopWorker?.())
  const server = createSite(policy, app.getRequestHandler())
  await listen(server, port())
  onStop(() => finish(server))
  announce()
}

function announce() {
  console.log(`\n  Trang đang chạy tại ${process.env.SITE_URL}   (dừng: Ctrl+C)`)
  const file = path.join(checkout, 'prisma', 'demo-sign-ins.json')
  if (process.env.DEMO_MODE !== '1' || !existsSync(file)) return
  console.log('\n  Đăng nhập dùng thử:')
  const signIns = JSON.parse(readFileSync(file, 'utf8'))
  const widest = Math.max(...signIns.map(({ who }) => who.length))
  for (const { who, login, password, address = '' } of signIns)
    console.log(
      `    ${who.padEnd(widest)}  ${login} / ${password}  ${process.env.SITE_URL}${address}`,
    )
}
