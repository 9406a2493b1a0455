import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { db, pool } from '@/lib/platform/db'
import { loadCatalogues } from '@/prisma/catalogues'
import { correctDeclaration } from './correct-declaration'
import { aDraft } from './drafts-under-test'
import { mergeTyped } from './repository'
import { saveStep } from './save-step'
import { submitDeclaration } from './submit-declaration'
import type { StepId } from './steps'

beforeAll(async () => void (await loadCatalogues(pool)))

describe('bổ sung sau khi được trả lại', () => {
  async function aReturned(step: StepId, field: string) {
    const draft = await aDraft()
    await submitDeclaration(await draft.load())
    const corrections = [{ step, field, code: 'x', text: 'Sửa lại.' }]
    await db.declaration.update({
      where: { id: draft.id },
      data: { status: 'RETURNED', corrections },
    })
    return draft
  }

  test('chỉ thay ảnh thì không phải in và ký lại, và có ngày hẹn mới', async () => {
    const draft = await aReturned('photos', 'front')
    await mergeTyped(draft.id, 'photos', { front: randomUUID() })
    expect(await correctDeclaration(await draft.load())).toEqual({ ok: true })
    expect(await draft.load()).toMatchObject({
      status: 'UNDER_REVIEW',
      corrections: [],
      dueOn: expect.any(Date),
    })
    expect(await db.storedFile.count({ where: { declarationId: draft.id, kind: 'FORM' } })).toBe(1)
  })

  test('đổi điều in trên giấy thì phải nộp bản in mới', async () => {
    const draft = await aReturned('declarant', 'fullName')
    await saveStep(await draft.load(), 'declarant', { fullName: 'Lò Thị Mây' }, {})
    expect(await correctDeclaration(await draft.load())).toEqual({ ok: true })
    expect(await draft.load()).toMatchObject({ status: 'AWAITING_PAPER' })
    expect(await db.storedFile.count({ where: { declarationId: draft.id, kind: 'FORM' } })).toBe(2)
  })

  test('bản giấy chưa ký thì phải nộp bản mới dù không đổi chữ nào', async () => {
    const draft = await aReturned('submission', 'method')
    expect(await correctDeclaration(await draft.load())).toEqual({ ok: true })
    expect(await draft.load()).toMatchObject({ status: 'AWAITING_PAPER' })
  })

  test('phần không bị nêu thì không sửa được', async () => {
    const draft = await aReturned('declarant', 'fullName')
    await saveStep(await draft.load(), 'declarant', { bhxhCode: '9999999999' }, {})
    expect((await draft.load()).typed.declarant).toMatchObject({ bhxhCode: '1410 203 040' })
  })
})
