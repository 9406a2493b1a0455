import { userInfo } from 'node:os'
import { startPostgres } from '@/server/postgres/postgres.mjs'
import { resolveSettings } from '@/server/process/settings.mjs'
import { operatorFault } from './operator-fault'

// npm run officers -- create|move|suspend|resume|reset|list: the people of the agency, in the database of `npm start`.

async function main() {
  await resolveSettings()
  const embedded = process.env.DATABASE_URL ? null : await startPostgres()
  if (embedded) process.env.DATABASE_URL = embedded.url
  try {
    // Imported only now: it reads its settings when loaded.
    const { runOfficerCommand } = await import('@/lib/officers/officer-command')
    const { exitCode, lines } = await runOfficerCommand(
      process.argv.slice(2),
      `operator:${userInfo().username}`,
    )
    console[exitCode === 0 ? 'log' : 'error'](lines.join('\n'))
    process.exitCode = exitCode
    const { pool } = await import('@/lib/platform/database/db')
    await pool.end()
  } finally {
    await embedded?.stop()
  }
}

main().catch((fault: unknown) => {
  console.error(`Không làm được. ${operatorFault(fault)}`)
  process.exitCode = 1
})
