import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { asAdministrator, databaseUrl } from './test-server'

// A database for this test file alone. Set before the file's imports, since the application reads its settings when loaded.
const { server, template, prefix } = inject('database')
const name = prefix + randomUUID().slice(0, 8)
await asAdministrator(server, async (admin) => {
  await admin.query(`create database ${name} template ${template}`)
  // No test stops the database's server, so none need wait for the disk at each of its thousands of commits.
  await admin.query(`alter database ${name} set synchronous_commit = off`)
})
process.env.DATABASE_URL = databaseUrl(server, name)
