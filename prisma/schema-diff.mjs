import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { listMigrations } from './migrate.mjs'

// Prisma's schema engine as WebAssembly, over PostgreSQL as WebAssembly: nothing is downloaded, no real database is touched.
// It only compares. It sees no trigger, CHECK or partial index, so those migrations are written by hand.

/** The engine reads an empty bytea default back as another kind of default than the one it wrote. */
const FALSE_ALARM =
  /^-- AlterTable\nALTER TABLE "JournalEntry" ALTER COLUMN "hash" SET DEFAULT '\\x'::bytea;\n/m

const SCHEMA = new URL('schema.prisma', import.meta.url)

/**
 * What the migrations still lack to become the schema.
 * @returns {Promise<{ isSame: boolean, sql: string }>}
 */
export async function schemaDrift() {
  const files = [{ path: 'prisma/schema.prisma', content: readFileSync(SCHEMA, 'utf8') }]
  const engine = await startEngine(files)
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'migrations', ...migrationsAsPrismaSeesThem() },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  })
  const sql = (stdout ?? '').replace(FALSE_ALARM, '').trim()
  return { isSame: exitCode === 0 || sql === '', sql }
}

/** @param {{ path: string, content: string }[]} files */
async function startEngine(files) {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const script = createRequire(import.meta.url).resolve(
    '@prisma/schema-engine-wasm/schema_engine_bg',
  )
  const wasm = new WebAssembly.Module(readFileSync(script.replace(/\.js$/, '.wasm')))
  const { exports } = new WebAssembly.Instance(wasm, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(exports)
  const start = /** @type {() => void} */ (exports.__wbindgen_start)
  start()
  const adapter = bindMigrationAwareSqlAdapterFactory(new ScratchDatabase(new PGlite()))
  const datamodels = files.map(
    ({ path, content }) => /** @type {[string, string]} */ ([path, content]),
  )
  return bindings.SchemaEngine.new({ datamodels }, () => {}, adapter)
}

/** The engine replays the migrations in an empty «shadow» database. Ours is empty anyhow, and a second one takes seconds. */
class ScratchDatabase extends PrismaPGlite {
  connectToShadowDb() {
    return this.connect()
  }
}

const ok = (/** @type {string} */ value) => ({ tag: /** @type {const} */ ('ok'), value })

const migrationsAsPrismaSeesThem = () => ({
  baseDir: 'prisma/migrations',
  lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
  shadowDbInitScript: '',
  migrationDirectories: listMigrations().map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: ok(sql) },
  })),
})

/** @param {string | undefined} word */
async function create(word) {
  if (!word || !/^[a-z][a-z0-9_]*$/.test(word)) {
    console.error('Give the migration a name in small letters: npm run db:new add_something')
    process.exitCode = 2
    return
  }
  const { isSame, sql } = await schemaDrift()
  if (isSame) return console.log('The migrations already make the schema.')
  const folder = new URL(`migrations/${nextNumber()}_${word}/`, import.meta.url)
  mkdirSync(folder)
  writeFileSync(new URL('migration.sql', folder), `${sql}\n`)
  console.log(`Wrote ${folder.pathname}migration.sql. Read it before you commit it.`)
}

const nextNumber = () =>
  String(1 + Math.max(0, ...listMigrations().map(({ name }) => parseInt(name, 10)))).padStart(
    4,
    '0',
  )

async function check() {
  const { isSame, sql } = await schemaDrift()
  if (isSame) return
  console.error(`The schema is ahead of the migrations. «npm run db:new» would write:\n${sql}`)
  process.exitCode = 2
}

const [, script, command, word] = process.argv
if (script && import.meta.url === pathToFileURL(script).href) {
  await (command === 'create' ? create(word) : check())
}
