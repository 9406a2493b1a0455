import { Pool } from 'pg'
import { startPostgres } from '@/server/postgres/postgres.mjs'
import { resolveSettings } from '@/server/process/settings.mjs'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { readArguments } from './catalogues-arguments'
import { describeImports } from './describe-imports'
import { operatorFault } from './operator-fault'

// npm run catalogues -- [--dry-run] [folder]: of the database of `npm start`, from a folder like prisma/data.

async function main() {
  const asked = readArguments(process.argv.slice(2))
  if ('exitCode' in asked) {
    console[asked.exitCode === 0 ? 'log' : 'error'](asked.lines.join('\n'))
    process.exitCode = asked.exitCode
    return
  }
  const { directory, isDryRun } = asked
  await resolveSettings()
  const embedded = process.env.DATABASE_URL ? null : await startPostgres()
  const { MIGRATE_DATABASE_URL, DATABASE_URL } = process.env
  const pool = new Pool({
    connectionString: embedded?.ownerUrl ?? MIGRATE_DATABASE_URL ?? DATABASE_URL,
  })
  try {
    const { imports } = await loadCatalogues(pool, { directory, isDryRun })
    console.log(describeImports(imports, isDryRun))
  } finally {
    await pool.end()
    await embedded?.stop()
  }
}

main().catch((fault: Error) => {
  console.error(`Không nạp gì cả. ${operatorFault(fault)}`)
  process.exitCode = 1
})
