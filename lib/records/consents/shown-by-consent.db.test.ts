import { beforeAll, expect, test, vi } from 'vitest'
import { GET as summary } from '@/app/(citizen)/ca-nhan/[whose]/the-bhyt/route'
import { GET as face } from '@/app/(citizen)/ca-nhan/[whose]/the-bhyt/xem-the/route'
import type { User } from '@/lib/accounts/account'
import { drawn } from '@/lib/forms/fixtures/drawn-page'
import { aUser } from '@/lib/requests/fixtures/own-wishes'
import { signIn } from '@/lib/review/fixtures/sign-in'
import type { ScopeItem } from './consent'
import { consented } from './fixtures/a-consent'
import { aGiver } from './fixtures/a-giver'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let giver: User

beforeAll(async () => {
  giver = (await aGiver()).giver
})

async function shown(user: User, whose: string): Promise<string> {
  await signIn(user)
  const pages = [
    await drawn(summary, `/ca-nhan/${whose}/the-bhyt`, { whose }),
    await drawn(face, `/ca-nhan/${whose}/the-bhyt/xem-the?hien=1`, { whose }),
  ]
  return pages.join().replace(/<[^>]*>/g, '')
}
async function shownWith(scope: ScopeItem[]) {
  const receiver = (await aUser()).user
  await consented(giver, receiver, scope)
  return shown(receiver, giver.id)
}

test('thẻ cho xem không nói địa chỉ, điện thoại; chưa cho số đang che thì chỉ nói năm sinh', async () => {
  const without = await shownWith(['cards'])
  expect(without).not.toMatch(/phố Giả Định|987.?654|12\/05\/1986/)
  expect(without).toContain('1986')
  const withNumbers = await shownWith(['cards', 'numbers'])
  expect(withNumbers).toContain('12/05/1986')
  expect(withNumbers).not.toContain('phố Giả Định')
  expect(await shown(giver, 'toi')).toContain('phố Giả Định')
})
