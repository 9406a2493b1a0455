import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { checkout } from '../process/checkout.mjs'
import { run } from '../process/command.mjs'
import { withLock } from '../process/lock.mjs'

const LOCK_FILE = path.join(checkout, 'package-lock.json')
/** Written by npm when it has finished. */
const INSTALLED = path.join(checkout, 'node_modules', '.package-lock.json')
const INSTALLED_FROM = path.join(checkout, 'node_modules', '.installed-from')

/** Installs what package-lock.json names, unless that is what lies there already. Imports only Node's own modules. */
export async function ensureInstalled() {
  if (isInstalled()) return
  await withLock('install', async () => {
    if (isInstalled()) return
    console.log('Đang cài đặt các gói của npm…')
    // The build and the tests need development packages, whatever NODE_ENV says. On Windows npm is a script, for a shell.
    await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: checkout,
      shell: process.platform === 'win32',
    })
    writeFileSync(INSTALLED_FROM, lockHash())
  })
}

/** By content where we installed ourselves: Git gives files new times for no reason. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false
  if (existsSync(INSTALLED_FROM)) return readFileSync(INSTALLED_FROM, 'utf8') === lockHash()
  return statSync(INSTALLED).mtimeMs >= statSync(LOCK_FILE).mtimeMs
}

const lockHash = () => createHash('sha256').update(readFileSync(LOCK_FILE)).digest('hex')
