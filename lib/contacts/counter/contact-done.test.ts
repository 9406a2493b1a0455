import { describe, expect, test } from 'vitest'
import { changeTransitions, stateLabel, type ChangeState } from '../contact-change'
import { changeDone, counterDone } from './contact-done'

const states = Object.keys(stateLabel) as ChangeState[]
const presses = { ...changeTransitions, ask: { to: 'ASKED' } }

describe('lời báo về một đề nghị đổi liên hệ chỉ nói điều đang đúng', () => {
  test.each(Object.entries(presses))('%s', (press, { to }) => {
    const said = states.filter((state) => changeDone(`lien-he-${press}`, state) !== null)
    expect(said).toEqual([to])
  })

  test.each(['lien-he-constructor', 'lien-he-', 'xlien-he-approve', '', undefined, ['x']])(
    '«%s» không thành lời nào',
    (word) => expect(states.map((state) => changeDone(word, state)).filter(Boolean)).toEqual([]),
  )

  test('đã mở chỉ khi đang mở, đã đóng chỉ khi không có tài khoản nào mở', () => {
    const said = (word: string) => [counterDone(word, true), counterDone(word, false)].map(Boolean)
    expect(said('mo-tai-khoan')).toEqual([true, false])
    expect(said('dong-tai-khoan')).toEqual([false, true])
  })
})
