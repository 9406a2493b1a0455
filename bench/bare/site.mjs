import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ours from '../../next.config.js'
import { checkout, dataPath } from '../../server/process/checkout.mjs'
import { runNode } from '../../server/process/command.mjs'
import { freePort } from '../../server/process/port.mjs'

// The limit of every page: what Next of this very version needs for a page that says one word, behind our own server.

const next = JSON.parse(readFileSync(path.join(checkout, 'node_modules/next/package.json'), 'utf8'))
const settings = {
  turbopack: { root: checkout },
  poweredByHeader: false,
  compress: ours.compress ?? true,
}
const files = {
  // Without one of its own, the bundler goes up the folders and takes ours.
  'instrumentation.js': 'export function register() {}',
  'next.config.js': `module.exports = ${JSON.stringify(settings)}`,
  'app/layout.js': `export default function Layout({ children }) {
  return <html lang="vi"><body>{children}</body></html>
}`,
  'app/page.js': `export default function Page() {
  return <h1>Xin chào</h1>
}`,
  'app/moi-lan/page.js': `import { cookies } from 'next/headers'
export default async function Page() {
  const { size } = await cookies()
  return <h1>Xin chào {size}</h1>
}`,
}

/** Builds the bare app once for each version of Next, and serves it as our own is served. */
export async function openBareSite() {
  const name = createHash('sha256')
    .update(JSON.stringify([next.version, files]))
    .digest('hex')
  const folder = dataPath('bench', name.slice(0, 12))
  await build(folder)
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, ['bench/bare/serve-site.mjs', folder, String(port)], {
    cwd: checkout,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, SITE_URL: url },
  })
  await new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', () => reject(new Error('Trang trần để so sánh không khởi động được.')))
  })
  return { url, close: () => child.kill('SIGTERM') }
}

/** @param {string} folder */
async function build(folder) {
  if (existsSync(path.join(folder, '.next', 'BUILD_ID'))) return
  for (const [name, source] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, source)
  }
  await runNode(path.join(checkout, 'node_modules/next/dist/bin/next'), ['build'], {
    cwd: folder,
    quiet: true,
  })
}
