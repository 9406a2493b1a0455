import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as page } from '@/app/(officer)/can-bo/doi-lien-he/route'
import { POST as ask } from '@/app/(officer)/can-bo/doi-lien-he/yeu-cau/route'
import { SESSION_COOKIE } from '@/lib/accounts/sessions/session-cookie'
import { stands } from '@/lib/forms/fixtures/drawn-forms'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { jar } from '@/lib/review/fixtures/browser'
import { formOf, goalOf, signIn } from '@/lib/review/fixtures/sign-in'
import { lookAt, openCounter, post, right } from '../fixtures/at-counter'
import { aCitizen, paper } from '../fixtures/citizens'
import { keepAccount } from './kept-account'
import { counterTicket } from './kept-words'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let counter: Awaited<ReturnType<typeof openCounter>>
beforeAll(async () => void (counter = await openCounter()))
beforeEach(() => jar.clear())

const BELOW = 'có lại ở bên dưới'
const typed = { kind: 'EMAIL', value: 'moi@vidu.vn', ...right }

describe('trang chỉ nói «có lại ở bên dưới» khi phần đã nhập đúng là ở bên dưới', () => {
  test.each([
    ['chỉ hết phiên', (name: string) => name === SESSION_COOKIE],
    ['mất mọi cookie', () => true],
    ['mất mọi cookie trừ phiên', (name: string) => name !== SESSION_COOKIE],
  ])('%s giữa lúc đổi liên hệ', async (_, isLost) => {
    const { scene, receiver } = counter
    const account = await aCitizen(scene)
    await signIn(receiver)
    await keepAccount(receiver, account.id)
    const phieu = counterTicket(receiver, account.id)
    for (const name of [...jar.keys()]) if (isLost(name)) jar.delete(name)
    const goal = decodeURIComponent(await goalOf(ask(formOf({ ...typed, phieu }), undefined)))
    await signIn(receiver)
    const here = goal.match(/\/can-bo\/doi-lien-he[^#;]*/)![0]
    const html = await drawn(page, here)
    expect(readOn(html).includes(BELOW)).toBe(stands(html, 'value', typed.value))
    if (!jar.has('tai-quay') && !stands(html, 'value', typed.value))
      expect(readOn(html)).toContain('Phần vừa nhập có lại khi mở')

    await keepAccount(receiver, account.id)
    const again = await drawn(page, '/can-bo/doi-lien-he')
    for (const [name, text] of Object.entries(typed))
      expect(stands(again, name, text), name).toBe(true)
    expect(readOn(again)).toContain(BELOW)
    expect(readOn(await drawn(page, here))).not.toContain('Mở lại tài khoản')
  })

  test('đề nghị đã có người khác quyết định: lý do đã ghi được kể lại, không nói là ở dưới', async () => {
    const { scene, approver, waiting } = counter
    for (const transition of ['refuse', 'approve']) {
      const { id } = await waiting()
      const phieu = counterTicket(approver, id)
      await signIn(await scene.anOfficer('089', ['APPROVER']))
      await post(id, 'refuse', { reason: 'Ảnh khác người đến' })
      await signIn(approver)
      const goal = await post(id, transition, { phieu, reason: 'Chữ của tôi', ...paper })
      for (const search of ['', goal.slice(goal.indexOf('?'), goal.indexOf('#'))]) {
        const words = readOn(await lookAt(id, search))
        expect(words).toContain('không còn chờ bạn quyết định')
        expect(words).toContain('Chữ đã nhập: “Chữ của tôi”')
        expect(words).not.toContain(BELOW)
      }
    }
  })
})
