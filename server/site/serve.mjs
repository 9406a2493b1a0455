import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import next from 'next'
import { builtDocumentHead, builtPages, ensureBuilt } from '../build/build.mjs'
import { checkRenderer } from './check-renderer.mjs'
import { checkout } from '../process/checkout.mjs'
import { readDocumentHead, tellDocumentHead } from '../build/document-head.mjs'
import { developmentPolicy } from '../http/headers.mjs'
import { watchBrowserCode } from '../build/browser-code.mjs'
import { plainPage } from '../http/plain-pages.mjs'
import { openSite } from './open-site.mjs'
import { openDatabase } from './prepare.mjs'
import { processWide } from '../process/process-wide.mjs'
import { RELOAD_TAG, reloading } from './reload.mjs'
import { LOCAL_HOST } from '../process/settings.mjs'

/** @typedef {import('./open-site.mjs').OnStop} OnStop */

/** @param {OnStop} onStop */
export async function serve(onStop) {
  const database = await openDatabase()
  onStop(database.close, { name: 'PostgreSQL' })
  await ensureBuilt()
  checkRenderer()
  tellDocumentHead(builtDocumentHead())
  Object.assign(processWide, { servesNext: true })
  // Next would listen for upgrades on any server it finds, and hang up on them: it is given one that never listens.
  const app = next({ dir: checkout, httpServer: createServer(), ...place() })
  await open(app, { pages: builtPages() }, onStop)
}

/** @param {OnStop} onStop */
export async function serveWhileDeveloping(onStop) {
  const database = await openDatabase()
  onStop(database.close, { name: 'PostgreSQL' })
  checkRenderer()
  const app = next({ dir: checkout, dev: true, turbopack: true, ...place() })
  const reload = reloading(app.getRequestHandler())
  await open(
    {
      prepare: () => app.prepare(),
      close: () => app.close(),
      getRequestHandler: () => reload.answer,
    },
    { policy: developmentPolicy },
    onStop,
  )
  onStop(reload.stop, { name: 'the watch over pages' })
  const code = await watchBrowserCode(path.join(checkout, '.next', 'dev'))
  onStop(code.stop, { name: 'the watch over the browser code' })
  const page = await fetch(`${process.env.SITE_URL}/luu-y`)
  const head = readDocumentHead(plainPage(await page.text(), code.address))
  tellDocumentHead({ ...head, tags: head.tags + RELOAD_TAG })
}

const port = () => Number(process.env.PORT)
const place = () => ({ hostname: 'localhost', port: port() })

/**
 * @param {import('./open-site.mjs').App} app
 * @param {Parameters<typeof openSite>[1]} built
 * @param {OnStop} onStop
 */
async function open(app, built, onStop) {
  await openSite(app, built, { port: port(), onStop })
  console.log(`\n  Trang đang chạy tại ${process.env.SITE_URL}   (dừng: Ctrl+C)`)
  if (process.env.DEMO_MODE === '1') await announceDemo()
}

async function announceDemo() {
  if (process.env.HOST === LOCAL_HOST)
    console.log('  Bản trình diễn chỉ mở trên máy này. Cho máy khác vào: HOST=0.0.0.0 npm start')
  const file = path.join(checkout, 'prisma', 'demo', 'demo-sign-ins.json')
  if (!existsSync(file)) return
  console.log('\n  Đăng nhập dùng thử:')
  /** @type {{ who: string, login: string, password: string, address?: string }[]} */
  const signIns = JSON.parse(readFileSync(file, 'utf8'))
  const widest = Math.max(...signIns.map(({ who }) => who.length))
  for (const { who, login, password, address = '' } of signIns)
    console.log(
      `    ${who.padEnd(widest)}  ${login} / ${password}  ${process.env.SITE_URL}${address}`,
    )
  const people = await fetch(`http://localhost:${port()}/hop-thu-demo/nguoi-gia-dinh`)
  if (!people.ok) return
  console.log('\n  Đăng ký thử bằng một người giả định, sẽ được duyệt (mã đến /hop-thu-demo):')
  for (const line of (await people.text()).split('\n')) console.log(`    ${line}`)
}
