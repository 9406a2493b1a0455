import { defineConfig } from 'prisma/config'

// Prisma 7 wants to download an engine for every command. `generate` and `validate` are WebAssembly and need none, so any existing
// binary satisfies them and nothing is fetched. The commands that do need one (migrate, db, studio) fetch theirs.
const NEEDS_NONE = ['generate', 'validate', 'format', 'version']
if (NEEDS_NONE.some((command) => process.argv.includes(command)))
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

// As the owner of the tables, where the roles are two (decision 0025).
const { MIGRATE_DATABASE_URL, DATABASE_URL } = process.env
const url = MIGRATE_DATABASE_URL ?? DATABASE_URL

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(url && { datasource: { url } }),
})
