import 'server-only'
import { db, pool } from '@/lib/platform/database/db'
import { Prisma } from '@/prisma/client/client'
import type { Tx } from '@/lib/platform/database/transaction'
import type { OwnDeclaration } from '../repository'
import { editable } from '../steps/status'
import type { TypedDraft } from '../steps/steps'

/** What every press is judged by, and any other press may change. */
type Standing = Pick<OwnDeclaration, 'status' | 'typed' | 'corrections' | 'sent'>

/** A draft that was deleted meanwhile takes nothing more. */
const gone: Pick<Standing, 'status'> = { status: 'LAPSED' }

const columns = Prisma.sql`status, typed, corrections, CASE WHEN status = 'RETURNED' THEN answers END AS sent`

/** The declaration as it stands at this moment. */
export async function readNow<Own extends { id: string }>(own: Own): Promise<Own & Standing> {
  const [row] = await db.$queryRaw<Standing[]>`
    SELECT ${columns} FROM "Declaration" WHERE id = ${own.id}::uuid`
  return { ...own, ...((row ?? gone) as Standing) }
}

/** The same, and nobody changes it before the end of `tx`. */
export async function hold<Own extends { id: string }>(own: Own, tx: Tx): Promise<Own & Standing> {
  const [row] = await tx.$queryRaw<Standing[]>`
    SELECT ${columns} FROM "Declaration" WHERE id = ${own.id}::uuid FOR UPDATE`
  return { ...own, ...((row ?? gone) as Standing) }
}

/** Changes words of an open declaration that still stands as it was judged; null when it does not. Bare SQL: every pause in typing asks this. */
export async function writeOver(
  { id, status, typed, corrections }: OwnDeclaration,
  changed: TypedDraft,
): Promise<TypedDraft | null> {
  const merged = Object.entries(changed).map(([step, words]) => [
    step,
    { ...typed[step as keyof TypedDraft], ...words },
  ])
  const { rows } = await pool.query<{ typed: TypedDraft }>({
    name: 'write-over',
    text: `UPDATE "Declaration" SET "updatedAt" = now(), typed = $5::jsonb
           WHERE id = $1::uuid AND status::text = $2 AND status::text = ANY($6) AND typed = $3::jsonb AND corrections = $4::jsonb
           RETURNING typed`,
    values: [
      id,
      status,
      JSON.stringify(typed),
      JSON.stringify(corrections),
      JSON.stringify({ ...typed, ...Object.fromEntries(merged) }),
      editable,
    ],
  })
  return rows[0]?.typed ?? null
}
