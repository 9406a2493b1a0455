import type { NextApiRequest, NextApiResponse } from 'next'
import { getServerSession } from 'next-auth'
import { describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { keyHash } from '@/lib/platform/seal/seal'
import { adapter } from './adapter'
import { authOptions } from './auth-options'
import { endSession } from './end-session'
import { anActiveCitizen } from '../fixtures'
import { deleteDeadSessions, findSession } from './repository'
import { SESSION_COOKIE } from './session-cookie'

/** As if the session had begun and been used that much earlier. */
const later = (token: string, minutes: number) => db.$executeRaw`
  UPDATE "Session" SET "lastSeenAt" = "lastSeenAt" - make_interval(mins => ${minutes}),
    "expiresAt" = "expiresAt" - make_interval(mins => ${minutes})
  WHERE "tokenHash" = ${keyHash(token)}`
const visit = (token: string) => adapter.updateSession!({ sessionToken: token })
const isNotEnded = async (token: string) => (await adapter.getSessionAndUser!(token)) !== null

describe('phiên làm việc', () => {
  test('cơ sở dữ liệu không giữ khóa phiên, chỉ giữ dấu băm', async () => {
    const { token } = await anActiveCitizen()
    const [{ kept }] = await db.$queryRaw<
      [{ kept: string }]
    >`SELECT json_agg(s)::text AS kept FROM "Session" s`
    expect(kept).toContain(keyHash(token))
    expect(kept).not.toContain(token)
  })

  test('cho biết ai đang dùng, với vai trò là danh sách', async () => {
    const { id, login, token } = await anActiveCitizen({ fullName: "H'Hen Niê" })
    expect((await findSession(keyHash(token)))?.user).toEqual({
      id,
      login,
      kind: 'CITIZEN',
      fullName: "H'Hen Niê",
      bhxhCode: login,
      officeCode: null,
      roles: [],
      owesTerms: false,
    })
  })

  test('kết thúc sau 30 phút không dùng', async () => {
    const { token } = await anActiveCitizen()
    await later(token, 29)
    expect(await isNotEnded(token)).toBe(true)
    await later(token, 3)
    expect(await isNotEnded(token)).toBe(false)
  })

  test('dùng đều thì kéo dài, nhưng không quá 8 giờ', async () => {
    const { token } = await anActiveCitizen()
    for (let round = 0; round < 23; round++) {
      await later(token, 20)
      expect(await isNotEnded(token)).toBe(true)
      await visit(token)
    }
    await later(token, 21)
    expect(await isNotEnded(token)).toBe(false)
  })

  test('ghi lại lượt dùng nhiều nhất mỗi phút một lần', async () => {
    const { token } = await anActiveCitizen()
    const seenAt = async () => (await findSession(keyHash(token)))?.lastSeenAt.getTime()
    const before = await seenAt()
    await visit(token)
    expect(await seenAt()).toBe(before)
    await later(token, 2)
    await visit(token)
    expect(await seenAt()).toBeGreaterThanOrEqual(before!)
  })

  test('đăng xuất là hết trên máy chủ, bản sao khóa phiên không mở được gì', async () => {
    const [{ token }, neighbour] = [await anActiveCitizen(), await anActiveCitizen()]
    await endSession(token)
    expect(await isNotEnded(token)).toBe(false)
    expect(await isNotEnded(neighbour.token)).toBe(true)
    await endSession(token)
  })

  test('phiên chết quá một ngày được dọn, phiên sống ở lại', async () => {
    const [dead, alive] = [await anActiveCitizen(), await anActiveCitizen()]
    await later(dead.token, 25 * 60)
    expect(await deleteDeadSessions()).toBeGreaterThanOrEqual(1)
    expect(await db.session.count({ where: { accountId: dead.id } })).toBe(0)
    expect(await isNotEnded(alive.token)).toBe(true)
  })

  test('cơ sở dữ liệu hỏng thì báo lỗi, không coi như người đó đã thoát ra', async () => {
    const broken = { ...adapter, getSessionAndUser: () => Promise.reject(new Error('unreachable')) }
    const request = {
      headers: {},
      cookies: { [SESSION_COOKIE]: 'any' },
    } as unknown as NextApiRequest
    const asked = getServerSession(request, {} as NextApiResponse, {
      ...authOptions,
      adapter: broken,
    })
    await expect(asked).rejects.toThrow('unreachable')
  })
})
