import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { returnPath } from '@/lib/accounts/return-path'
import { settingRows } from './setting-rows'

test.each(settingRows.map(({ title, href }) => [title, href]))(
  'mục “%s” của Cài đặt mở đúng một trang, và đăng nhập xong thì về đúng đó',
  (_, href) => {
    expect(existsSync(`app/(citizen)${href}/route.tsx`)).toBe(true)
    expect(returnPath(href, '/ca-nhan')).toBe(href)
  },
)
