import { beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as codePage } from '@/app/(auth)/dang-nhap/ma/route'
import { POST as signInByCode } from '@/app/(auth)/dang-nhap/ma/route'
import { GET as signInPage } from '@/app/(auth)/dang-nhap/route'
import { POST as signIn } from '@/app/(auth)/dang-nhap/route'
import { POST as asksFirst } from '@/app/(auth)/kich-hoat/gui-ma/route'
import { POST as activate } from '@/app/(auth)/kich-hoat/route'
import { GET as activatePage } from '@/app/(auth)/kich-hoat/route'
import { POST as forgets } from '@/app/(auth)/quen-mat-khau/route'
import { POST as resets } from '@/app/(auth)/quen-mat-khau/nhap-ma/route'
import { GET as resetPage } from '@/app/(auth)/quen-mat-khau/nhap-ma/route'
import { GET as forgotPage } from '@/app/(auth)/quen-mat-khau/route'
import { POST as officerSignIn } from '@/app/(officer)/can-bo/dang-nhap/route'
import { GET as officerSignInPage } from '@/app/(officer)/can-bo/dang-nhap/route'
import { POST as officerActivates } from '@/app/(officer)/can-bo/kich-hoat/route'
import { GET as officerActivatePage } from '@/app/(officer)/can-bo/kich-hoat/route'
import { POST as asksToOpen } from '@/app/(public)/ho-so/gui-ma/route'
import { POST as opens } from '@/app/(public)/ho-so/ma/route'
import { GET as openPage } from '@/app/(public)/ho-so/ma/route'
import { GET as findPage } from '@/app/(public)/ho-so/route'
import { drawn, faultsOfSummary, readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { openText } from '@/lib/platform/seal/sealed-cookie'
import { newReference } from '@/lib/registration/reference/new-reference'
import { shownReference } from '@/lib/registration/reference/reference'
import { jar } from '@/lib/review/fixtures/browser'
import { formOf } from '@/lib/review/fixtures/sign-in'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))
beforeEach(() => jar.clear())

type Words = Record<string, string>
type Route = (request: Request, context: never) => Promise<Response>
const reference = shownReference(newReference())
const misread = reference.slice(0, -1) + (reference.endsWith('7') ? '8' : '7')
const login = '0187273466'
const phone = '0912 345 678'
const code = 'K7P-M3Q-XR'

const forms: Record<string, { page: unknown; press: Route }> = {
  'tìm lại hồ sơ': { page: findPage, press: asksToOpen },
  'kích hoạt': { page: activatePage, press: activate },
  'xin mã kích hoạt': { page: activatePage, press: asksFirst },
  'quên mật khẩu': { page: forgotPage, press: forgets },
  'mã đặt lại mật khẩu': { page: resetPage, press: resets },
  'đăng nhập': { page: signInPage, press: signIn },
  'đăng nhập bằng mã': { page: codePage, press: signInByCode },
  'cán bộ đăng nhập': { page: officerSignInPage, press: officerSignIn },
  'cán bộ kích hoạt': { page: officerActivatePage, press: officerActivates },
  'mã mở hồ sơ': { page: openPage, press: opens },
}

/** What was posted, and at which boxes the page shows an error. */
const rows: [form: string, words: Words, boxes: string[]][] = [
  ['tìm lại hồ sơ', { reference: '', phone: '' }, ['reference', 'phone']],
  ['tìm lại hồ sơ', { reference, phone: '' }, ['phone']],
  ['tìm lại hồ sơ', { reference, phone: '123' }, ['phone']],
  ['tìm lại hồ sơ', { reference, phone: '094167549' }, ['phone']],
  ['tìm lại hồ sơ', { reference: '', phone }, ['reference']],
  ['tìm lại hồ sơ', { reference: 'FRK6 KAP', phone }, ['reference']],
  ['tìm lại hồ sơ', { reference: misread, phone }, ['reference']],
  ['tìm lại hồ sơ', { reference: login, phone }, ['reference']],
  ['tìm lại hồ sơ', { reference: 'SR44', phone: 'không nhớ' }, ['reference', 'phone']],
  ['kích hoạt', { login: '', code }, ['login']],
  ['kích hoạt', { login: '018727346', code }, ['login']],
  ['kích hoạt', { login, code: '' }, ['code']],
  ['kích hoạt', { login, code: 'K7P' }, ['code']],
  ['kích hoạt', { login, code: reference }, ['code']],
  ['kích hoạt', { login: '12', code: 'xx' }, ['login', 'code']],
  ['kích hoạt', { login: '0912345678', code }, ['login']],
  ['kích hoạt', { login, code }, ['code']],
  ['xin mã kích hoạt', { login: '', code }, ['login']],
  ['quên mật khẩu', { login: '010016', way: 'email' }, ['login']],
  ['quên mật khẩu', { login: '', way: 'sms' }, ['login']],
  ['mã đặt lại mật khẩu', { login, code: '' }, ['code']],
  ['mã đặt lại mật khẩu', { login, code: '12' }, ['code']],
  ['mã đặt lại mật khẩu', { login, code }, ['code']],
  ['đăng nhập', { login: '12', password: 'bí mật của tôi' }, ['login']],
  ['đăng nhập', { login, password: '' }, ['password']],
  ['đăng nhập bằng mã', { login, code, password: '' }, ['password']],
  ['đăng nhập bằng mã', { login, code: 'K7', password: 'bí mật của tôi' }, ['code']],
  ['đăng nhập bằng mã', { login, code: 'K7', password: '' }, ['code', 'password']],
  ['cán bộ đăng nhập', { login: '', password: 'bí mật của tôi' }, ['login']],
  ['cán bộ đăng nhập', { login: 'TD089', password: '' }, ['password']],
  ['cán bộ kích hoạt', { login: '', code }, ['login']],
  ['cán bộ kích hoạt', { login: 'TD089', code: '1' }, ['code']],
  ['mã mở hồ sơ', { code: '' }, ['code']],
  ['mã mở hồ sơ', { code: '123' }, ['code']],
  ['mã mở hồ sơ', { code: reference }, ['code']],
]

async function refused(form: string, words: Words): Promise<string> {
  if (form === 'mã mở hồ sơ') await asksToOpen(formOf({ reference, phone }), undefined as never)
  const answer = await forms[form]!.press(formOf(words), undefined as never)
  return answer.headers.get('location')!.replace('#loi', '')
}

describe('biểu mẫu ngoài tờ khai bị nhắc', () => {
  test.each(rows)(
    '%s, gõ %j: không mất chữ nào, mỗi ô sai một lời ở đúng ô (%j)',
    async (form, words, boxes) => {
      const html = await drawn(forms[form]!.page, await refused(form, words))
      const { links, faults } = faultsOfSummary(html)
      expect({ links, faults }).toEqual({ links: boxes, faults: [] })
      for (const [name, typed] of Object.entries(words)) {
        if (name === 'password') expect(html).not.toContain('bí mật của tôi')
        else if (name === 'way')
          expect(html).toMatch(
            new RegExp(`<input[^>]*value="${typed}"[^>]*checked|checked[^>]*value="${typed}"`),
          )
        else expect(wordsIn(html, name) ?? '').toBe(typed)
      }
    },
  )

  test.each(rows)('%s, gõ %j: mật khẩu không ở lại trong máy', async (form, words) => {
    await refused(form, words)
    for (const [name, sealed] of jar) {
      expect(sealed).not.toMatch(/bí mật/)
      expect(openText(sealed, { name }) ?? '').not.toContain('bí mật')
    }
  })

  test('mã được trả lại một lần, không ở lại trong máy', async () => {
    const to = await refused('kích hoạt', { login: '', code })
    expect(wordsIn(await drawn(activatePage, to), 'code')).toBe(code)
    expect(wordsIn(await drawn(activatePage, to), 'code') ?? '').toBe('')
    expect(openText(jar.get('chu-da-nhap')!, { name: 'chu-da-nhap' })).not.toContain(code)
  })

  test('chữ của biểu mẫu này không hiện ở biểu mẫu khác', async () => {
    await refused('tìm lại hồ sơ', { reference: 'SR44', phone: 'không nhớ' })
    expect(await drawn(activatePage, '/kich-hoat')).not.toContain('SR44')
  })

  test.each([
    ['kích hoạt', { login, code: reference }, 'Mã vừa nhập giống mã hồ sơ.'],
    ['kích hoạt', { login: '0912345678', code }, 'Số vừa nhập giống số điện thoại.'],
    ['tìm lại hồ sơ', { reference: misread, phone }, 'Xem lại từng ký tự của mã'],
    ['tìm lại hồ sơ', { reference: 'FRK6 KAP', phone }, 'Hiện có 7 ký tự.'],
    ['mã mở hồ sơ', { code: '' }, 'Nhập mã gồm 8 chữ và số'],
  ])('%s, gõ %j: nói «%s»', async (form, words, said) => {
    const html = await drawn(forms[form]!.page, await refused(form, words as unknown as Words))
    expect(readOn(html).replace(/\s+/g, ' ')).toContain(said)
  })

  test('ai đã kích hoạt rồi thì thấy đường đăng nhập và đặt lại mật khẩu, trước và sau khi nhập mã cũ', async () => {
    for (const at of ['/kich-hoat', await refused('kích hoạt', { login, code })]) {
      const main = /<main.*<\/main>/s.exec(await drawn(activatePage, at))![0]
      expect(main).toContain('href="/dang-nhap"')
      expect(main).toContain('href="/quen-mat-khau"')
    }
  })
})
