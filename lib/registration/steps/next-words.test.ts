import { expect, test } from 'vitest'
import { aTypedDraft, aTypedDraftOf } from '../fixtures'
import { readDeclaration } from './declaration'
import { afterSubmitting } from './next-words'

test('tờ khai của con: nói cha, mẹ hoặc người giám hộ ký', () => {
  const signs = 'Cha, mẹ hoặc người giám hộ ký tên.'
  const said = (draft: ReturnType<typeof aTypedDraft>) =>
    afterSubmitting(readDeclaration(draft), { byCode: false })
  expect(said(aTypedDraftOf('child'))).toContain(signs)
  expect(said(aTypedDraft())).not.toContain(signs)
})
