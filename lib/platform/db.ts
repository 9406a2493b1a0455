import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { PrismaClient } from '@/prisma/client/client'
import './describe-fault'
import { env } from './env'

function connect() {
  const pool = new Pool({ connectionString: env.DATABASE_URL, max: env.DATABASE_POOL })
  // Without a listener a broken idle connection would end the process; the next query reconnects.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return { pool, db: new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: 'minimal' }) }
}

// Next may load this module once per bundle; the process needs one pool.
const shared = globalThis as { database?: ReturnType<typeof connect> }
export const { pool, db } = (shared.database ??= connect())
