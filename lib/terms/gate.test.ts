import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/** Those that ask who is here without asking for the terms: they ask for them themselves, or are about them. */
const asking = [
  'ca-nhan/[whose]/the-bhyt/dung-the/phat/route.ts',
  'dieu-khoan/chap-nhan/accept.ts',
  'dieu-khoan/chap-nhan/route.tsx',
  'dieu-khoan/tu-choi/route.ts',
]

test('không trang cá nhân nào mở cho người chưa chấp nhận các điều khoản: ai hỏi «đang là ai» ở ngoài cửa chung thì có tên ở đây', () => {
  const room = 'app/(citizen)'
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\./.test(file),
  )
  expect(files.length).toBeGreaterThan(50)
  const found = files.filter((file) =>
    /\bfindUser\b/.test(readFileSync(path.join(room, file), 'utf8')),
  )
  expect(found.sort()).toEqual(asking)
  const card = readFileSync(path.join(room, asking[0]!), 'utf8')
  expect(card).toContain('!user.owesTerms')
})
