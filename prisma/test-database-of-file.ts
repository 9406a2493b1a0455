import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { asAdministrator, databaseUrl } from './test-database'

// A database for this test file alone. Set before the file's imports, since the application reads its settings when loaded.
const { server, template, prefix } = inject('database')
const name = prefix + randomUUID().slice(0, 8)
await asAdministrator(server, async (admin) => {
  await admin.query(`create database ${name} template ${template}`)
})
process.env.DATABASE_URL = databaseUrl(server, name)
