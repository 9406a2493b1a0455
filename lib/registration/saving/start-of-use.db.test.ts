import { beforeAll, expect, test } from 'vitest'
import { today } from '@/lib/forms/days/dates'
import { db, pool } from '@/lib/platform/database/db'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { aDraft } from '../fixtures/drafts-under-test'
import { mergeTyped } from '../repository'
import { submitDeclaration } from '../sent/submit-declaration'

beforeAll(async () => void (await loadCatalogues(pool)))

test.each(['0001-01-01', '1999-01-01', '2030-01-01', '9999-12-31', 'mai', ''])(
  'ngày bắt đầu là ngày điền, dù biểu mẫu gửi kèm «%s»; hồ sơ trả lại giữ ngày đã thẩm định',
  async (startsOn) => {
    const draft = await aDraft()
    const start = async () => (await draft.load()).typed.transaction?.startsOn
    await draft.save('transaction', { startsOn })
    expect(await start()).toBe(today())

    await submitDeclaration(await draft.load())
    const corrections = [{ step: 'transaction', field: 'officeCode', code: 'x', text: 'Đổi.' }]
    await db.declaration.update({
      where: { id: draft.id },
      data: { status: 'RETURNED', corrections },
    })
    await mergeTyped(draft.id, 'transaction', { startsOn: '2026-11-02' })
    const posted = { startsOn, officeCode: '08902' }
    expect(await draft.save('transaction', posted)).toMatchObject({
      ok: true,
    })
    expect(await start()).toBe('2026-11-02')
  },
)
