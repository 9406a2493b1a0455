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
