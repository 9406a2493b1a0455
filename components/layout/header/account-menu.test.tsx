import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { inLanguage } from '@/lib/words/asked-language'
import { AccountMenu } from './account-menu'

test('trên trang tiếng Anh, tên người đã đăng nhập được đọc bằng tiếng Việt', () => {
  const menu = <AccountMenu account={{ name: 'Mách Mô Hiêm', home: '/ca-nhan' }} />
  const html = inLanguage({ language: 'en', address: '/' }, () => renderToStaticMarkup(menu))
  expect(html).toContain('<span lang="vi">Mách Mô Hiêm</span>')
})

test('ai đã đăng nhập tìm thấy người cho mình xem ngay ở tên mình; cơ quan, cán bộ thì không có', () => {
  const htmlOf = (isPerson: boolean, home: string) =>
    renderToStaticMarkup(<AccountMenu account={{ name: 'Mách Mô Hiêm', home, isPerson }} />)
  expect(htmlOf(true, '/ca-nhan')).toContain('href="/ca-nhan/cho-xem#cho-ban-xem"')
  expect(htmlOf(false, '/ca-nhan')).not.toContain('cho-xem')
})

test('trình đơn bên của ứng dụng: đủ tên, mã số và các mục; phiên bản đúng là của chương trình', () => {
  const account = { name: 'Mách Mô Hiêm', home: '/ca-nhan', login: '9990000017', isPerson: true }
  const html = renderToStaticMarkup(<AccountMenu account={account} />)
  expect(html).toContain('017')
  expect(html).not.toContain('9990000017')
  expect(html).not.toContain('999\u00a0000')
  const links = [...html.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)</g)].map(([, to, of]) => [of, to])
  expect(links).toEqual(
    expect.arrayContaining([
      ['Tin tức sự kiện', '/tin-tuc'],
      ['Quản lý cá nhân', '/ca-nhan'],
      ['Tra cứu trực tuyến', '/tra-cuu'],
      ['Tổng đài hỗ trợ', '/ho-tro'],
      ['Cài đặt', '/ca-nhan/cai-dat'],
      ['Đổi mật khẩu', '/ca-nhan/doi-mat-khau'],
    ]),
  )
  expect(html).toContain('action="/dang-xuat"')
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(html).toContain(`Phiên bản ${version}.`)
  expect(html).toContain('Bản quyền thuộc về Bảo hiểm xã hội Việt Nam')
})
