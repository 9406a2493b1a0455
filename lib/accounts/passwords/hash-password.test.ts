import { expect, test } from 'vitest'
import { hashPassword, isPassword } from './hash-password'
import { ownerAsks } from './in-turn'

const phrase = 'đồi chè mưa bay'
const one = ownerAsks('0187273466')

test('ai lấy được bảng mật khẩu cũng phải thử từng câu với 19 MiB và hai lượt', async () =>
  expect(await hashPassword(phrase)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/))

test('mật khẩu gõ ở bàn phím khác, dấu rời hay dấu liền, vẫn là mật khẩu ấy', async () => {
  const kept = await hashPassword(phrase.normalize('NFC'))
  expect(await isPassword(kept, phrase.normalize('NFD'), one)).toBe(true)
  expect(await isPassword(kept, 'đồi chè mưa bày', one)).toBe(false)
})

test('chưa có mật khẩu thì câu nào cũng sai', async () =>
  expect(await isPassword(null, phrase, one)).toBe(false))
