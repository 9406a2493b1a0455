import { beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as givePage, POST as give } from '@/app/(citizen)/ca-nhan/cho-xem/moi/route'
import { GET as choosePage, POST as choose } from '@/app/(citizen)/ca-nhan/dieu-chinh/route'
import { GET as stopPage, POST as stop } from '@/app/(citizen)/ca-nhan/ngung-su-dung/route'
import { drawn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { findForm } from '@/lib/platform/seal/kept-form'
import { press, type Route } from '@/lib/registration/fixtures/presses'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { switchedFormId, switchIntent } from '@/lib/words/switch-intent'
import { aUser } from './fixtures/own-wishes'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let user: Awaited<ReturnType<typeof aUser>>['user']
beforeEach(async () => {
  jar.clear()
  user = (await aUser()).user
  await signIn(user)
})

const sessionEnds = () =>
  db.session.updateMany({ where: { accountId: user.id }, data: { endedAt: new Date() } })
const isTicked = (html: string, name: string, value: string) =>
  [...html.matchAll(/<input[^>]*>/g)].some(
    ([input]) =>
      input.includes(`name="${name}"`) &&
      input.includes(`value="${value}"`) &&
      / checked/.test(input),
  )

const reason = `Ra nước ngoài. ${'Ở đó lâu. '.repeat(25)}Hết.`
const forms = {
  'ngừng sử dụng': {
    here: '/ca-nhan/ngung-su-dung',
    page: stopPage,
    route: stop as Route,
    typed: { when: 'later', reason },
    isThere: (html: string) =>
      wordsIn(html, 'reason') === reason && isTicked(html, 'when', 'later'),
  },
  'điều cần đổi': {
    here: '/ca-nhan/dieu-chinh',
    page: choosePage,
    route: choose as Route,
    typed: { email: 'yes' },
    isThere: (html: string) => isTicked(html, 'email', 'yes'),
  },
  'cho người thân xem': {
    here: '/ca-nhan/cho-xem/moi',
    page: givePage,
    route: give as Route,
    typed: { receiverName: 'Lò Văn Bịa', cards: 'yes', months: '3' },
    isThere: (html: string) =>
      wordsIn(html, 'receiverName') === 'Lò Văn Bịa' && isTicked(html, 'cards', 'yes'),
  },
}

describe.each(Object.entries(forms))(
  '%s: điều đã nhập không mất',
  (_, { here, page, route, ...form }) => {
    /** As the page gives it back, with what says whose words these are. */
    const typedOn = (html: string): Record<string, string> => ({
      ...form.typed,
      request: wordsIn(html, 'request') ?? '',
    })

    test('đổi sang tiếng Anh là một nút của biểu mẫu: giữ điều đã nhập, chưa xét gì', async () => {
      const html = await drawn(page, here)
      expect(form.isThere(html)).toBe(false)
      expect(html).toMatch(
        new RegExp(
          `<button[^>]*form="${switchedFormId}"[^>]*value="${switchIntent}"[^>]*formAction="/en${here}"`,
        ),
      )
      expect(html).toContain(`<form id="${switchedFormId}"`)
      const typed = { ...typedOn(html), intent: switchIntent }
      const { to } = await press(route, typed, {}, `/en${here}`)
      expect(to).toBe(here)
      const after = await drawn(page, to)
      expect(form.isThere(after)).toBe(true)
      expect(after).not.toContain('id="loi"')
    })

    test('phiên hết khi nhấn “Tiếp tục”: đăng nhập lại thấy đúng điều đã nhập, người khác thì không', async () => {
      const typed = typedOn(await drawn(page, here))
      await sessionEnds()
      expect((await press(route, typed)).to).toContain('/het-phien?vua-nhan=giu')
      await signIn((await aUser()).user)
      expect(form.isThere(await drawn(page, here))).toBe(false)
      await signIn(user)
      const html = await drawn(page, here)
      expect(form.isThere(html)).toBe(true)
      expect(await press(route, typedOn(html))).toMatchObject({ status: 303 })
      expect(await findForm(here)).toEqual({})
    })
  },
)

test('bỏ một dấu chọn lúc phiên đã hết: đăng nhập lại, dấu ấy vẫn bỏ', async () => {
  const { here, page, route } = forms['điều cần đổi']
  await press(route, { email: 'yes', phone: 'yes' })
  const request = wordsIn(await drawn(page, here), 'request')!
  await sessionEnds()
  await press(route, { phone: 'yes', request })
  await signIn(user)
  const html = await drawn(page, here)
  expect([isTicked(html, 'email', 'yes'), isTicked(html, 'phone', 'yes')]).toEqual([false, true])
})
