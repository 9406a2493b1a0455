import { expect, test } from 'vitest'
import { transitions, isAllowed, statuses, type Transition, type Status } from '../steps/status'
import { findTidings, tidings, type TidingsName } from './tidings'

const names = Object.keys(tidings) as TidingsName[]
const actsTo = (status: Status) =>
  (Object.keys(transitions) as Transition[]).filter((act) => transitions[act].to === status)

test.each(statuses)('hồ sơ đang ở %s: địa chỉ nào cũng không nói được điều chưa có', (status) => {
  for (const lastAct of [undefined, ...actsTo(status)]) {
    const told = names.filter((name) => findTidings(name, { status, lastAct }))
    expect(told.includes('da-rut')).toBe(status === 'WITHDRAWN')
    expect(told.includes('da-bo-sung')).toBe(lastAct?.startsWith('correct') ?? false)
    expect(told.includes('chua-rut-duoc')).toBe(!isAllowed('withdraw', status))
    expect(told.includes('da-gui-truoc')).toBe(status !== 'DRAFT')
    expect(told).not.toContain('da-xoa')
  }
})

test.each(['constructor', 'la', '', undefined, ['da-rut']])('tin lạ %s: không nói gì', (name) =>
  expect(findTidings(name, { status: 'WITHDRAWN' })).toBeNull(),
)
