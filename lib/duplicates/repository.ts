import 'server-only'
import { db } from '@/lib/platform/database/db'
import type { Tx } from '@/lib/platform/database/transaction'
import type { Declaration } from '@/lib/registration/steps/declaration'
import type { Status } from '@/lib/registration/steps/status'
import { ended, type LikePair, type PairState } from './pair'
import type { Likened } from './matching/likened'

const standing = (): Status[] => [...ended]

export async function saveWhose(declarationId: string, whose: Likened, keys: string[], tx: Tx) {
  const said = { whose, keys }
  await tx.caseWhose.upsert({
    where: { declarationId },
    create: { declarationId, ...said },
    update: said,
  })
}

export type LikeCase = { id: string; phone: string | null; submittedAt: Date; whose: Likened }
const MOST_CANDIDATES = 500

/**
 * Cases under way or granted that have a key in common with this one, the newest first. Asked in two steps: PostgreSQL takes one key in ten
 * cases to be shared, and would rather read every case than look up the handful that the index of keys has found.
 */
export async function listLikeCases(
  id: string,
  keys: string[],
  client: Tx | typeof db = db,
): Promise<LikeCase[]> {
  const near = await client.$queryRaw<{ id: string; whose: Likened }[]>`
    SELECT "declarationId" AS id, whose FROM "CaseWhose"
    WHERE keys && ${keys}::text[] AND "declarationId" <> ${id}::uuid`
  if (near.length === 0) return []
  const rows = await client.declaration.findMany({
    where: { id: { in: near.map((one) => one.id) }, status: { notIn: standing() } },
    select: { id: true, phone: true, submittedAt: true },
    orderBy: { submittedAt: 'desc' },
    take: MOST_CANDIDATES,
  })
  const whoseOf = new Map(near.map((one) => [one.id, one.whose]))
  return rows.map((row) => ({
    ...row,
    submittedAt: row.submittedAt!,
    whose: whoseOf.get(row.id)!,
  }))
}

export type FoundPair = {
  earlierId: string
  laterId: string
  likeness: string[]
  fingerprint: string
}

/** In one question, however many they are: of the pairs those that stand open now, not those known before in which neither case says anything else. */
export const savePairs = (
  found: FoundPair[],
  tx: Tx,
): Promise<{ id: string; earlierId: string; laterId: string }[]> => tx.$queryRaw`
  INSERT INTO "LikePair" AS known (id, "earlierId", "laterId", likeness, fingerprint)
  SELECT gen_random_uuid(), "earlierId", "laterId", likeness, fingerprint
  FROM jsonb_to_recordset(${JSON.stringify(found)}::jsonb)
    AS found ("earlierId" uuid, "laterId" uuid, likeness text[], fingerprint text)
  ORDER BY "earlierId", "laterId"
  ON CONFLICT ("earlierId", "laterId") DO UPDATE SET likeness = excluded.likeness, fingerprint = excluded.fingerprint,
    state = 'OPEN', "askedId" = NULL, question = NULL, answer = NULL, "answerWords" = NULL, "answeredAt" = NULL, reason = NULL,
    "judgedById" = NULL, "judgedAt" = NULL, "createdAt" = now()
  WHERE known.fingerprint <> excluded.fingerprint
  RETURNING id::text, "earlierId"::text, "laterId"::text`

/** Pairs of a case that no longer look alike. */
export async function dropPairsBut(declarationId: string, others: string[], tx: Tx) {
  await tx.$executeRaw`
    DELETE FROM "LikePair"
    WHERE ("earlierId" = ${declarationId}::uuid AND "laterId"::text <> ALL(${others}))
       OR ("laterId" = ${declarationId}::uuid AND "earlierId"::text <> ALL(${others}))`
}

const side = {
  select: {
    id: true,
    reference: true,
    status: true,
    officeCode: true,
    submittedAt: true,
    whose: { select: { whose: true } },
  },
} as const

type Row = { earlier: { whose: unknown }; later: { whose: unknown } }
const unpacked = (row: Row): LikePair => {
  const whoseIn = (one: { whose: unknown }) => (one.whose as { whose: Likened }).whose
  return {
    ...row,
    earlier: { ...row.earlier, whose: whoseIn(row.earlier) },
    later: { ...row.later, whose: whoseIn(row.later) },
  } as unknown as LikePair
}

/** Of these cases, the pairs they stand in, the oldest first. */
export async function listPairsOf(
  declarationIds: string[],
  client: Tx | typeof db = db,
): Promise<LikePair[]> {
  const among = { in: declarationIds }
  const rows = await client.likePair.findMany({
    where: { OR: [{ laterId: among }, { earlierId: among }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { earlier: side, later: side },
  })
  return rows.map(unpacked)
}

type Judgement = {
  state: PairState
  asked?: { id: string; question: string }
  reason?: string
  judgedById: string
}

export async function saveJudgement(id: string, judgement: Judgement, tx: Tx): Promise<void> {
  const { asked, reason = null, ...rest } = judgement
  const anew = { answer: null, answerWords: null, answeredAt: null }
  await tx.likePair.update({
    where: { id },
    data: {
      ...rest,
      reason,
      judgedAt: new Date(),
      ...(asked && { askedId: asked.id, question: asked.question, ...anew }),
    },
    select: { id: true },
  })
}

type Said = { pairId: string; askedId: string; answer: string; words: string }
/** False when it was not asked, or somebody has concluded meanwhile. */
export async function saveAnswer({ pairId, askedId, answer, words }: Said, tx: Tx) {
  const { count } = await tx.likePair.updateMany({
    where: { id: pairId, askedId, state: 'ASKED' },
    data: { answer, answerWords: words, answeredAt: new Date() },
  })
  return count > 0
}

/** References of those of these cases that wait for a conclusion. */
export async function listFlagged(references: string[]): Promise<string[]> {
  const rows = await db.$queryRaw<{ reference: string }[]>`
    SELECT DISTINCT one.reference FROM "Declaration" one
      JOIN "LikePair" p ON p."laterId" = one.id OR p."earlierId" = one.id
      JOIN "Declaration" other ON other.id IN (p."laterId", p."earlierId") AND other.id <> one.id
    WHERE one.reference = ANY(${references}) AND p.state IN ('OPEN', 'ASKED')
      AND one.status::text <> ALL(${standing()}) AND other.status::text <> ALL(${standing()})`
  return rows.map(({ reference }) => reference)
}

export type SentCase = {
  id: string
  submittedAt: Date
  answers: Declaration
  whose: Likened | null
}

/** Cases under way after this one in their order, with what is remembered of each: the nightly walk. */
export const listSentAfter = (after: string, limit: number): Promise<SentCase[]> =>
  db.$queryRaw<SentCase[]>`
    SELECT d.id, d."submittedAt", d.answers, w.whose FROM "Declaration" d
      LEFT JOIN "CaseWhose" w ON w."declarationId" = d.id
    WHERE d.id > ${after}::uuid AND d.status::text <> ALL(${standing()}) AND d.answers IS NOT NULL
    ORDER BY d.id LIMIT ${limit}`
