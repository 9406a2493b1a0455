import { describe, expect, test } from 'vitest'
import { roles } from '@/lib/accounts/account'
import { statuses } from '@/lib/registration/status'
import { listDeeds } from './decisions'
import { readSheet } from './check-sheet'
import { may, rights, type Right } from './rights'

const blank = readSheet({})
const decided = readSheet({ decision: { kind: 'approve', by: 'can-bo-1', at: '2026-11-23' } })

// R tiếp nhận, C thẩm định, A duyệt, S giám sát, Q quản trị, K kiểm toán: the whole table once more, by hand.
const expected: Record<Right, string> = {
  viewQueue: 'RCAS-K',
  viewCase: 'RCAS-K',
  addNote: 'RCAS--',
  receivePaper: 'R-----',
  setChecks: '-C----',
  return: '-C----',
  sendForApproval: '-C----',
  sendBack: '--A---',
  approve: '--A---',
  refuse: '--A---',
  undoDecision: '--AS--',
  reopenCheck: '---S--',
  printActivation: 'R--S--',
  changeContact: 'R-----',
  approveContact: '--AS--',
  resendMessages: '---SQ-',
  checkJournal: '-----K',
  readEntries: '-----K',
}

describe('quyền của cán bộ', () => {
  test.each(Object.keys(rights) as Right[])('%s chỉ thuộc các vai trò trong bảng', (right) => {
    const letters = 'RCASQK'
    const actual = roles.map((role, at) => (may({ roles: [role] }, right) ? letters[at] : '-'))
    expect(actual.join('')).toBe(expected[right])
  })

  test('không có vai trò thì không làm được gì', () => {
    const allowed = (Object.keys(rights) as Right[]).filter((right) => may({ roles: [] }, right))
    expect(allowed).toEqual([])
  })
})

describe('việc hiện ra cho cán bộ', () => {
  test.each([
    ['RECEIVER', 'AWAITING_PAPER', ['receivePaper']],
    ['RECEIVER', 'RECORDED', ['receivePaper']],
    ['RECEIVER', 'UNDER_REVIEW', []],
    ['RECEIVER', 'APPROVED', ['printActivation']],
    ['CHECKER', 'UNDER_REVIEW', ['setChecks', 'return', 'sendForApproval']],
    ['CHECKER', 'AWAITING_APPROVAL', []],
    ['APPROVER', 'AWAITING_APPROVAL', ['sendBack', 'approve', 'refuse']],
    ['APPROVER', 'UNDER_REVIEW', []],
    ['SUPERVISOR', 'UNDER_REVIEW', ['reopenCheck']],
  ] as const)('%s thấy ở hồ sơ %s: %j', (role, status, deeds) => {
    expect(listDeeds({ roles: [role] }, { status, sheet: blank })).toEqual(deeds)
  })

  test('quyết định còn hoàn tác được thì chỉ hoàn tác, không làm việc khác', () => {
    const waiting = { status: 'AWAITING_APPROVAL', sheet: decided } as const
    for (const role of ['APPROVER', 'SUPERVISOR'] as const)
      expect(listDeeds({ roles: [role] }, waiting)).toEqual(['undoDecision'])
    expect(listDeeds({ roles: ['CHECKER', 'RECEIVER'] }, waiting)).toEqual([])
    const done = { status: 'APPROVED', sheet: decided } as const
    expect(listDeeds({ roles: ['APPROVER', 'SUPERVISOR'] }, done)).toEqual(['printActivation'])
  })

  test('kiểm toán và quản trị không bao giờ thấy nút nào', () => {
    for (const status of statuses) {
      for (const sheet of [blank, decided])
        expect(listDeeds({ roles: ['AUDITOR', 'ADMINISTRATOR'] }, { status, sheet })).toEqual([])
    }
  })
})
