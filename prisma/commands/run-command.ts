import { userInfo } from 'node:os'
import type { CommandAnswer } from '@/lib/platform/command-answer'
import { startPostgres } from '@/server/postgres/postgres.mjs'
import { resolveSettings } from '@/server/process/settings.mjs'
import { operatorFault } from './operator-fault'

type Command = (actor: string) => Promise<CommandAnswer>

/** Runs what needs the database of `npm start`, and says what came of it. `load` imports it, since it reads its settings when loaded. */
export async function runCommand(load: () => Promise<Command>): Promise<void> {
  await resolveSettings()
  const embedded = process.env.DATABASE_URL ? null : await startPostgres()
  if (embedded) process.env.DATABASE_URL = embedded.url
  try {
    const command = await load()
    const { exitCode, lines } = await command(`operator:${userInfo().username}`)
    console[exitCode === 0 ? 'log' : 'error'](lines.join('\n'))
    process.exitCode = exitCode
    const { pool } = await import('@/lib/platform/database/db')
    await pool.end()
  } finally {
    await embedded?.stop()
  }
}

export function tellFault(fault: unknown): void {
  console.error(`Không làm được. ${operatorFault(fault)}`)
  process.exitCode = 1
}
