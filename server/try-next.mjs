import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkout } from './process/checkout.mjs'
import { run, tryRun } from './process/command.mjs'

// Decision 0060 leans on a few things inside Next: this asks another version for all of them, in a copy that is thrown away.

const VERSION = /^[\w.-]+$/
/** What looks at the seam: React fits, the hand-over, every address of the built site. */
const TESTS = ['check-renderer', 'next-adapter', 'plain-pages', 'pages/seam']

const [version = ''] = process.argv.slice(2)
if (VERSION.test(version)) process.exitCode = await tryNext(version)
else {
  console.error('Chạy: npm run try-next -- <phiên bản của Next>')
  process.exitCode = 1
}

/** @param {string} version @returns {Promise<number>} the exit code */
async function tryNext(version) {
  const copy = mkdtempSync(path.join(tmpdir(), 'try-next-'))
  try {
    copyFiles(copy)
    await install(copy, version)
    const { code } = await tryRun(process.execPath, ['server/test.mjs', ...TESTS], { cwd: copy })
    console.log(
      code === 0
        ? `\nNext ${version}: mọi địa chỉ vẫn trả lời đúng.`
        : `\nNext ${version}: có chỗ hỏng, kể ở trên. docs/decisions/0060 nói từng chỗ dựa vào Next.`,
    )
    return code
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** What Git knows or would take: neither a build nor a database. @param {string} copy */
function copyFiles(copy) {
  const asked = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const files = execFileSync('git', asked, { cwd: checkout, encoding: 'utf8' }).split('\0')
  for (const file of files.filter((name) => name && existsSync(path.join(checkout, name)))) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true })
    cpSync(path.join(checkout, file), path.join(copy, file))
  }
}

/** @param {string} copy @param {string} version */
async function install(copy, version) {
  const asked = ['install', '--save-exact', '--include=dev', `next@${version}`]
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error']
  await run('npm', [...asked, ...quietly], { cwd: copy, shell: process.platform === 'win32' })
}
