import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import next from 'next'
import { builtScripts, ensureBuilt } from './build.mjs'
import { checkout } from './checkout.mjs'
import { createSite, finish, listen } from './http.mjs'
import { loosePolicy, strictPolicy } from './policy.mjs'
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
  const handle = app.getRequestHandler()
  const server = createSite(policy, handle)
  await listen(server, port())
  onStop(() => finish(server))
  announce()
}

function announce() {
  console.log(`\n  Trang đang chạy tại ${process.env.SITE_URL}   (dừng: Ctrl+C)`)
  const file = path.join(checkout, 'prisma', 'demo-sign-ins.json')
  if (process.env.DEMO_MODE !== '1' || !existsSync(file)) return
  console.log('\n  Đăng nhập dùng thử:')
  for (const { who, login, password, path } of JSON.parse(readFileSync(file, 'utf8')))
    console.log(
      `    ${who}: ${login} / ${password}${path ? `  →  ${process.env.SITE_URL}${path}` : ''}`,
    )
}
