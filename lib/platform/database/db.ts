import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/client/client'
import { processWide } from '@/server/process/process-wide.mjs'
import { env } from '../env'
import { openPool } from './open-pool'
import { outsideTransactions } from './second-connection'

function connect() {
  const pool = openPool({ max: env.DATABASE_POOL })
  const client = new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: 'minimal' })
  return { pool, db: outsideTransactions(client) }
}

const shared = processWide as { database?: ReturnType<typeof connect> }
export const { pool, db } = (shared.database ??= connect())
