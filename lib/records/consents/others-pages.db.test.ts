import path from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import type { User } from '@/lib/accounts/account'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { aPersonWithRecords } from '../fixtures/a-person-with-records'
import { scopeItems } from './consent'
import { consented } from './fixtures/a-consent'
import { aGiver } from './fixtures/a-giver'
import { guard } from './fixtures/two-people'
import { db } from '@/lib/platform/database/db'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

const folder = 'app/(citizen)/ca-nhan/[whose]'
const pages: [route: string, params: Record<string, string>][] = [
  ['the-bhyt', {}],
  ['qua-trinh-tham-gia', {}],
  ...['bhtn', 'bhtnld-bnn', 'bhyt'].map((insurance): [string, Record<string, string>] => [
    'qua-trinh-tham-gia/[insurance]',
    { insurance },
  ]),
  ['thong-tin-huong', {}],
  ...['hang-thang', 'om-dau-thai-san', 'that-nghiep'].map(
    (loai): [string, Record<string, string>] => ['thong-tin-huong/[loai]', { loai }],
  ),
  ['so-kham-chua-benh', {}],
  ['uoc-tinh', {}],
  ...['luong-huu', 'mot-lan', 'om-dau', 'thai-san', 'that-nghiep'].map(
    (loai): [string, Record<string, string>] => ['uoc-tinh/[loai]', { loai }],
  ),
]

let giver: User
let child: User

beforeAll(async () => {
  ;({ giver } = await aGiver())
  const reader = (await aPersonWithRecords()).user
  const id = await consented(giver, reader)
  await db.recordConsent.update({ where: { id }, data: { scope: [...scopeItems] } })
  child = (await aPersonWithRecords({ birthDate: '01/02/2010' })).user
  await guard(child, reader)
  await signIn(reader)
})

/** Who reads is spoken to only where it is said by whose leave. */
const BY_LEAVE = /<p class="mb-6 max-w-prose border-l-4.*?<\/p>/s
/** «bạn» is no part of «các bạn», and «you» none of «young». */
const OWNER = /(?<!\p{L})(bạn|you|your|yours)(?!\p{L})/iu

async function told(route: string, address: string, params: object): Promise<string> {
  const { GET } = (await import(/* @vite-ignore */ path.resolve(folder, route, 'route.tsx'))) as {
    GET: unknown
  }
  const html = await drawn(GET, address, params)
  const main = /<main.*<\/main>/s.exec(html)
  expect(main, `${address} is drawn`).not.toBeNull()
  return readOn(main![0].replace(BY_LEAVE, '')).replace(/\s+/g, ' ')
}

test.each(['vi', 'en'])(
  'trang của người khác không nói “bạn” như thể người xem là người ấy: %s',
  async (language) => {
    const found: string[] = []
    for (const { id: whose } of [giver, child]) {
      for (const [route, params] of pages) {
        const own = route.replace(/\[(\w+)\]/g, (_, name: string) => params[name]!)
        const address = `${language === 'en' ? '/en' : ''}/ca-nhan/${whose}/${own}`
        const words = await told(route, address, { whose, ...params })
        const at = words.search(OWNER)
        if (at >= 0) found.push(`${address}: …${words.slice(Math.max(0, at - 80), at + 80)}…`)
      }
    }
    expect(found).toEqual([])
  },
)
