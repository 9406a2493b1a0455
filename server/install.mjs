import { statSync } from 'node:fs'
import path from 'node:path'
import { run } from './command.mjs'
import { checkout } from './checkout.mjs'
import { withLock } from './lock.mjs'

/** Installs what package-lock.json names, unless that is what lies there already. Imports only Node's own modules. */
export async function ensureInstalled() {
  if (isInstalled()) return
  await withLock('install', async () => {
    if (isInstalled()) return
    console.log('Đang cài đặt các gói của npm…')
    // Windows runs npm through a .cmd file, which needs a shell. NODE_ENV=production would leave out the tests' packages.
    await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: checkout,
      shell: process.platform === 'win32',
    })
  })
}

function isInstalled() {
  const installed = changedAt('node_modules/.package-lock.json')
  return installed > 0 && installed >= changedAt('package-lock.json')
}

/** @param {string} file */
const changedAt = (file) =>
  statSync(path.join(checkout, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
