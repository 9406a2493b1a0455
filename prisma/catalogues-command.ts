import path from 'node:path'
import { parseArgs } from 'node:util'
import { Pool } from 'pg'
import { startPostgres } from '../server/postgres.mjs'
import { settle } from '../server/settings.mjs'
import { loadCatalogues } from './catalogues'
import { describeImports } from './describe-imports'
import { operatorFault } from './operator-fault'

// npm run catalogues -- [--dry-run] [folder]: of the database of `npm start`, from a folder like prisma/data.

async function main() {
  const { values, positionals } = parseArgs({
    options: { 'dry-run': { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const isDryRun = values['dry-run']
  const directory = positionals[0] && path.resolve(positionals[0])
  await settle()
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
