import { describe, expect, test } from 'vitest'
import { transitions, closed, isAllowed, statuses, type Transition } from './status'

// Written by hand from O2, apart from the table itself: a slip in either shows.
const allowed: Record<string, Transition[]> = {
  DRAFT: ['submit', 'submitByPost', 'submitToSign', 'submitAtCounter'],
  RECORDED: ['receivePaper', 'withdraw'],
  AWAITING_PAPER: ['receiveSigned', 'receivePaper', 'withdraw'],
  UNDER_REVIEW: ['sendForApproval', 'return'],
  RETURNED: [
    'correct',
    'correctAndReprint',
    'correctAndReprintByPost',
    'correctAndSign',
    'withdraw',
    'lapse',
  ],
  AWAITING_APPROVAL: ['sendBack', 'decide-approve', 'decide-refuse'],
  DECIDED: ['undo-decision', 'drop-decision', 'approve', 'refuse'],
  APPROVED: [],
  REFUSED: [],
  WITHDRAWN: [],
  LAPSED: [],
}

describe.each(statuses)('hồ sơ ở trạng thái %s', (status) => {
  test.each(Object.keys(transitions) as Transition[])(
    'việc %s chỉ làm được khi bảng cho phép',
    (act) => {
      expect(isAllowed(act, status)).toBe(allowed[status]!.includes(act))
    },
  )
})

test('hồ sơ đã đóng thì không còn việc gì làm được', () => {
  for (const status of closed) expect(allowed[status]).toEqual([])
})
