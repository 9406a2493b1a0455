import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as citizenIn } from '@/app/(auth)/dang-nhap/route'
import { POST as citizenAsks } from '@/app/(auth)/dang-nhap/ma/gui/route'
import { POST as citizenByCode } from '@/app/(auth)/dang-nhap/ma/route'
import { POST as activate } from '@/app/(auth)/kich-hoat/route'
import { POST as setPassword } from '@/app/(auth)/dat-mat-khau/route'
import { POST as forgot } from '@/app/(auth)/quen-mat-khau/route'
import { POST as officerIn } from '@/app/(officer)/can-bo/dang-nhap/route'
import { POST as officerAsks } from '@/app/(officer)/can-bo/dang-nhap/ma/gui/route'
import { POST as officerByCode } from '@/app/(officer)/can-bo/dang-nhap/ma/route'
import { POST as officerActivates } from '@/app/(officer)/can-bo/kich-hoat/route'
import { POST as askToOpen } from '@/app/(public)/ho-so/gui-ma/route'
import { POST as openByCode } from '@/app/(public)/ho-so/ma/route'
import { jar } from '@/lib/review/fixtures/browser'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

type Route = (request: Request, context: never) => Promise<Response>
const waysIn: Record<string, Route> = {
  citizenIn,
  citizenAsks,
  citizenByCode,
  activate,
  setPassword,
  forgot,
  officerIn,
  officerAsks,
  officerByCode,
  officerActivates,
  askToOpen,
  openByCode,
}

let visitors = 0
async function knock(route: Route, fields: Record<string, string>) {
  visitors++
  const request = new Request('http://localhost:3000/', {
    method: 'POST',
    headers: {
      'sec-fetch-site': 'same-origin',
      'x-client-address': `198.18.${visitors >> 8}.${visitors & 255}`,
    },
    body: new URLSearchParams(fields),
  })
  const answer = await route(request, undefined as never)
  const to = answer.headers.get('location') ?? ''
  return { status: answer.status, to, text: await answer.text() }
}

beforeEach(() => jar.clear())

/** Anything a keyboard, a clipboard or a program may send, halves of characters too. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 50 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    'a'.repeat(39) + '😀',
    '\u0000',
    '\u202e123',
    '<script>alert(1)</script>',
    '%00%ff',
    "' OR 1=1 --",
    '/\\evil.example',
    'javascript:alert(1)',
  ),
)
const names = [
  'login',
  'password',
  'code',
  'tiep',
  'newPassword',
  'repeat',
  'reference',
  'phone',
  'way',
] as const
const posted = fc.record(Object.fromEntries(names.map((name) => [name, anything])), {
  requiredKeys: [],
})

describe('mọi cửa vào', () => {
  test.each(Object.entries(waysIn))(
    '%s: gõ gì cũng được trả lời, không lỗi máy chủ, không chữ nào dội lại nguyên vẹn',
    async (_, route) => {
      await fc.assert(
        fc.asyncProperty(posted, async (fields) => {
          const { status, to, text } = await knock(route, fields as Record<string, string>)
          expect(status).toBeLessThan(500)
          expect(to).toMatch(/^(\/(?![/\\])[\x21-\x7e]*)?$/)
          for (const words of Object.values(fields as Record<string, string>))
            if (/[^\w\s/-]/u.test(words) && words.length > 3) {
              expect(text).not.toContain(words)
              expect(to).not.toContain(words)
            }
        }),
        { numRuns: 25 },
      )
    },
    60_000,
  )

  test.each([
    ['dân đăng nhập', citizenIn, ['no-login', 'no-password']],
    ['cán bộ đăng nhập', officerIn, ['no-login', 'no-password']],
    ['dân kích hoạt', activate, ['no-login', 'no-code']],
    ['cán bộ kích hoạt', officerActivates, ['no-login', 'no-paper-code']],
  ] as [string, Route, string[]][])(
    '%s mà bỏ trống cả hai ô: báo cả hai, theo thứ tự trên trang',
    async (_, route, reasons) => {
      for (const fields of [{}, { login: ' ', password: '', code: ' ' }]) {
        const { to } = await knock(route, fields as Record<string, string>)
        expect(new URL(to, 'http://x').searchParams.getAll('loi')).toEqual(reasons)
      }
    },
  )

  test.each([
    ['dân', citizenByCode, '7916054321'],
    ['cán bộ', officerByCode, 'TN089'],
  ] as [string, Route, string][])(
    'trang mã của %s bỏ trống cả hai ô: báo cả hai',
    async (_, route, login) => {
      const { to } = await knock(route, { login })
      expect(new URL(to, 'http://x').searchParams.getAll('loi')).toEqual(['no-code', 'no-password'])
    },
  )
})
