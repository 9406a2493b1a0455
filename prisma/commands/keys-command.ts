import { userInfo } from 'node:os'
import { keysHelp, newKeyLines } from '@/lib/keys/command-words'
import { newRingKey } from '@/lib/keys/new-key'
import { checkSettings } from '@/server/site/check-settings.mjs'
import { startPostgres } from '@/server/postgres/postgres.mjs'
import { resolveSettings } from '@/server/process/settings.mjs'
import { operatorFault } from './operator-fault'

// npm run keys -- new|check|rekey: the keys of the portal, and what the database of `npm start` holds of each.

async function main(args: string[]) {
  const [name = 'help'] = args
  if (['help', '--help', '-h'].includes(name)) return console.log(keysHelp)
  if (name === 'new' && args.length === 1) return console.log(newKeyLines(newKey()).join('\n'))
  await resolveSettings()
  const embedded = process.env.DATABASE_URL ? null : await startPostgres()
  if (embedded) process.env.DATABASE_URL = embedded.url
  try {
    await checkSettings(() => import('@/lib/platform/env'))
    // Imported only now: it reads its settings when loaded.
    const { runKeysCommand } = await import('@/lib/keys/keys-command')
    const { exitCode, lines } = await runKeysCommand(args, `operator:${userInfo().username}`)
    console[exitCode === 0 ? 'log' : 'error'](lines.join('\n'))
    process.exitCode = exitCode
    const { pool } = await import('@/lib/platform/database/db')
    await pool.end()
  } finally {
    await embedded?.stop()
  }
}

function newKey(): string {
  const taken = (process.env.FILES_KEYS ?? '').split(',').map((key) => key.split(':')[0]!.trim())
  return newRingKey(new Date().toISOString().slice(0, 10), taken)
}

main(process.argv.slice(2)).catch((fault: unknown) => {
  console.error(`Không làm được. ${operatorFault(fault)}`)
  process.exitCode = 1
})
