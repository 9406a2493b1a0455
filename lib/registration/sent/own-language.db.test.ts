import { beforeAll, expect, test } from 'vitest'
import { anActiveCitizen, aPassword, aVisitor } from '@/lib/accounts/fixtures'
import { signInFully } from '@/lib/accounts/fixtures/sign-in-fully'
import { db, pool } from '@/lib/platform/database/db'
import { inTransaction } from '@/lib/platform/database/transaction'
import { speaking } from '@/lib/words/asked-language'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { aDraft } from '../fixtures/drafts-under-test'
import { perform } from './perform'
import { submitDeclaration } from './submit-declaration'

beforeAll(async () => void (await loadCatalogues(pool)))

const lastMessageOf = (declarationId: string) =>
  db.message.findFirstOrThrow({
    where: { declarationId, channel: 'SMS' },
    orderBy: { createdAt: 'desc' },
  })

test.each([
  ['vi', /Đã nhận tờ khai /, /Đã nhận tờ khai có chữ ký/],
  ['en', /Form .* received\. Please print/, /Signed form received/],
])(
  'gửi tờ khai bằng tiếng %s thì tin của cán bộ sau đó cũng bằng tiếng ấy',
  async (language, sent, received) => {
    const draft = await aDraft()
    const { load, id } = draft
    expect(await speaking(language, async () => submitDeclaration(await load()))).toMatchObject({
      ok: true,
    })
    const first = await lastMessageOf(id)
    expect(first.body).toMatch(sent)
    const changes = { dueOn: new Date('2026-12-02') }
    await inTransaction((tx) =>
      perform('receivePaper', { id }, { actor: 'account:can-bo', changes }, tx),
    )
    const second = await lastMessageOf(id)
    expect(second.body).toMatch(received)
    expect([first.language, second.language]).toEqual([language, language])
  },
)

test('đăng nhập trên trang tiếng Anh thì từ đó tài khoản nhận lời bằng tiếng Anh', async () => {
  const { id, login } = await anActiveCitizen()
  const languageOf = async () => (await db.account.findUniqueOrThrow({ where: { id } })).language
  expect(await languageOf()).toBe('vi')
  const who = { kind: 'CITIZEN', login, password: aPassword } as const
  await speaking('en', () => signInFully(who, aVisitor()))
  expect(await languageOf()).toBe('en')
})
