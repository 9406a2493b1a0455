import { pool } from '@/lib/platform/db'

/** For whoever watches the servers: this process answers and reaches its database. */
export async function GET() {
  await pool.query('SELECT 1')
  return Response.json({ ok: true })
}
