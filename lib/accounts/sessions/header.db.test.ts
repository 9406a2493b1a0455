import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { drawn } from '@/lib/forms/fixtures/drawn-page'
import { db, pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { begun } from '@/lib/registration/fixtures/presses'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { anActiveCitizen } from '../fixtures'
import { SESSION_COOKIE } from './session-cookie'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

beforeAll(async () => void (await loadCatalogues(pool)))
beforeEach(() => jar.clear())

/** Every page drawn for its visitor outside the officers' own frame; those with a part of the address left open are drawn elsewhere. */
const modules = import.meta.glob<{ GET?: unknown }>([
  '/app/**/route.tsx',
  '!/app/(officer)/can-bo/{ho-so,tim,tiep-nhan,nhat-ky,doi-lien-he}/**',
])
const pages = Object.entries(modules).filter(([file]) => !file.includes('['))

/** The headers of all of them, without those that lead elsewhere or stand in another frame. */
async function headers(): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const [file, load] of pages) {
    const { GET } = await load()
    const html = await drawn(GET, '/').catch((thrown: { digest?: string }) => {
      if (!thrown.digest?.startsWith('NEXT_REDIRECT')) throw thrown
      return ''
    })
    const [header] = /<header class="bg-brand.*?<\/header>/s.exec(html) ?? []
    if (header) found.set(file, header)
  }
  return found
}

describe('đầu trang nói đúng ai đang đăng nhập', () => {
  test('công dân: mọi trang nêu tên, không trang nào mời đăng nhập', async () => {
    const { token } = await anActiveCitizen({ fullName: "H'Hen Niê" })
    await begun()
    jar.set(SESSION_COOKIE, token)
    const all = await headers()
    expect(all.size).toBeGreaterThanOrEqual(18)
    for (const [file, header] of all) {
      expect(header, file).toContain('H&#x27;Hen Niê')
      expect(header, file).toContain('href="/ca-nhan"')
      expect(header, file).not.toMatch(/Đăng nhập|data-for/)
    }
  })

  test('cán bộ: lối vào dẫn đến nơi làm việc, không đến trang cá nhân', async () => {
    const { id, token } = await anActiveCitizen({ fullName: 'Điểu Thị Sơn' })
    await db.account.update({
      where: { id },
      data: { kind: 'OFFICER', officeCode: '08902', roles: ['RECEIVER'], bhxhCode: null },
    })
    await begun()
    jar.set(SESSION_COOKIE, token)
    for (const [file, header] of await headers()) {
      expect(header, file).toContain('Điểu Thị Sơn')
      expect(header, file).toContain('Trang xét duyệt hồ sơ')
    }
  })

  test('không ai đăng nhập, hay phiên đã hết: mọi trang mời đăng nhập, không trang nào nêu tên', async () => {
    const { id, token } = await anActiveCitizen({ fullName: "H'Hen Niê" })
    await begun()
    for (const held of ['', token]) {
      if (held) jar.set(SESSION_COOKIE, held)
      await db.session.updateMany({ where: { accountId: id }, data: { endedAt: new Date() } })
      const all = await headers()
      expect(all.size).toBeGreaterThanOrEqual(18)
      for (const [file, header] of all) {
        expect(header, file).toContain('Đăng nhập')
        expect(header, file).not.toMatch(/Hen Niê|data-for/)
      }
    }
  })
})
