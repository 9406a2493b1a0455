import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { inLanguage } from '@/lib/words/asked-language'
import { AccountMenu } from './account-menu'

test('trên trang tiếng Anh, tên người đã đăng nhập được đọc bằng tiếng Việt', () => {
  const menu = <AccountMenu account={{ name: 'Mách Mô Hiêm', home: '/ca-nhan' }} />
  const html = inLanguage({ language: 'en', address: '/' }, () => renderToStaticMarkup(menu))
  expect(html).toContain('<span lang="vi">Mách Mô Hiêm</span>')
})
