import { expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { aLook } from '@/lib/records/fixtures/a-look'
import { aPersonWithRecords } from '@/lib/records/fixtures/a-person-with-records'
import { accountFileParts } from './account-parts'

async function take(withoutContacts: boolean) {
  const { user } = await aPersonWithRecords()
  const { id: accountId, login: bhxhCode, fullName } = user
  const sms = { channel: 'SMS', recipient: '+84980999001', accountId } as const
  await db.message.createMany({
    data: [
      { ...sms, body: 'Thẻ sắp hết hạn.' },
      { ...sms, body: 'Mã là 123456.', secret: true, openWords: 'Mã là …' },
    ],
  })
  const look = { ...aLook(bhxhCode), withoutContacts }
  const owner = { fullName, bhxhCode, madeAt: new Date() }
  let text = ''
  for await (const part of accountFileParts({ look, owner, accountId, withCovered: false }))
    text += part
  return { text, file: JSON.parse(text) as Record<string, unknown>, login: user.login }
}

test('tệp của tài khoản kể đăng nhập, thiết bị, tin nhắn, ai đã xem; không có mã hay dấu vết mật khẩu nào', async () => {
  const { text, file, login } = await take(false)
  expect(file).toMatchObject({
    account: { login },
    sessions: [{ device: expect.any(String), endedBy: null }],
    terms: [{ withdrawnAt: null }],
  })
  expect(text).toContain('Thẻ sắp hết hạn.')
  expect(text).toContain('Mã là …')
  expect(text).not.toMatch(/123456|passwordHash|tokenHash|codeHash|sealed|publicKey/)
  expect(file.journal).toEqual(expect.any(Array))
})

test('của con thì tệp không có số điện thoại, thư và lời tin: cha mẹ kia có thể ở nơi khác', async () => {
  const { text } = await take(true)
  expect(text).not.toMatch(/980999001|sắp hết hạn|"phone"|"email"/)
})
