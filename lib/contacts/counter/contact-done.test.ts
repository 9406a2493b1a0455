import { describe, expect, test } from 'vitest'
import { changeTransitions, stateLabel, type ChangeState } from '../contact-change'
import { changeDone, counterDone, counterRefusal } from './contact-done'

const states = Object.keys(stateLabel) as ChangeState[]
const presses = { ...changeTransitions, ask: { to: 'ASKED' } }
const ofContact = (state: ChangeState) => ({ state, guardian: null })
const ofGuardian = (state: ChangeState) => ({
  state,
  guardian: { comer: '', kinship: null, ground: 'court', document: '' } as const,
})

describe('lời báo về một đề nghị đổi liên hệ chỉ nói điều đang đúng', () => {
  test.each(Object.entries(presses))('%s', (press, { to }) => {
    const said = states.filter((state) => changeDone(`lien-he-${press}`, ofContact(state)) !== null)
    expect(said).toEqual([to])
  })

  test.each(['lien-he-constructor', 'lien-he-', 'xlien-he-approve', '', undefined, ['x']])(
    '«%s» không thành lời nào',
    (word) =>
      expect(states.map((state) => changeDone(word, ofContact(state))).filter(Boolean)).toEqual([]),
  )

  test('người giám hộ: không ai nhập mã, đề nghị chờ ngay người duyệt', () => {
    const said = (word: string) => states.filter((state) => changeDone(word, ofGuardian(state)))
    expect(said('lien-he-ask')).toEqual(['CONFIRMED'])
    expect(changeDone('lien-he-approve', ofGuardian('DONE'))).toContain('Đã đổi người giám hộ')
  })

  test('đã mở chỉ khi đang mở, đã đóng chỉ khi không có tài khoản nào mở', () => {
    const said = (word: string) => [counterDone(word, true), counterDone(word, false)].map(Boolean)
    expect(said('mo-tai-khoan')).toEqual([true, false])
    expect(said('dong-tai-khoan')).toEqual([false, true])
  })
})

test('điều đã hiện trên trang thì không nói lại thành lỗi; điều khác thì nói', () => {
  expect(counterRefusal('account-closed', true)).toBeUndefined()
  expect(counterRefusal('account-closed', false)).toBe('account-closed')
  expect(counterRefusal('too-many-accounts', false)).toBeUndefined()
  expect(counterRefusal('change-waiting', true)).toBe('change-waiting')
})
