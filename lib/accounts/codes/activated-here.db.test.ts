import { beforeEach, expect, test, vi } from 'vitest'
import { GET as signInPage } from '@/app/(auth)/dang-nhap/route'
import { drawn, inSight } from '@/lib/forms/fixtures/drawn-page'
import { activationWords } from '@/lib/verification/code-message'
import { jar } from '@/lib/review/fixtures/browser'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))
beforeEach(() => jar.clear())

test('mục mà tin báo duyệt bảo mở có ngay ở biểu mẫu đăng nhập, trước khi xuống chân trang', async () => {
  const [, entry = ''] = /mục ([^.]+)\./.exec(activationWords('K7PM3QXR')) ?? []
  expect(entry).not.toBe('')
  const html = await drawn(signInPage, '/dang-nhap')
  const form = html.slice(html.indexOf('<form'), html.indexOf('</form>'))
  expect(inSight(form)).toContain(entry)
  expect(form).toContain('href="/kich-hoat"')
})
