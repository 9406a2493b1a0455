import { existsSync } from 'node:fs'
import path from 'node:path'
import { run } from '../process/command.mjs'

/** What the tests drive beside Node, and the Debian package each comes in. */
const PROGRAMS = {
  // The same engine without the parts for a screen: a third less work for the whole browser suite.
  'chromium-headless-shell': 'chromium-headless-shell',
  pdftotext: 'poppler-utils',
  qpdf: 'qpdf',
  zbarimg: 'zbar-tools',
}

/** Installs them where this process may; elsewhere a sentence names them, before anything takes time. */
export async function ensureTestPrograms() {
  const missing = Object.entries(PROGRAMS)
    .filter(([program]) => !isInstalled(program))
    .map(([, name]) => name)
  if (missing.length === 0) return
  if (!canInstall())
    throw new Error(`Để chạy kiểm thử, hãy cài: ${missing.join(', ')} (tên gói của Debian).`)
  console.log(`Đang cài ${missing.join(', ')} bằng apt…`)
  await installPackages(missing)
}

export const canInstall = () => process.getuid?.() === 0 && isInstalled('apt-get')

/** @param {string[]} packages */
export async function installPackages(packages) {
  const quietly = { quiet: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update'], quietly)
  await run('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], quietly)
}

const isInstalled = (/** @type {string} */ program) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => existsSync(path.join(folder, program)))
