import { describe, expect, test } from 'vitest'
import { roles } from '@/lib/accounts/account'
import { statuses } from '@/lib/registration/steps/status'
import { actionOf, actions, caseActions, listActions, may, type Action } from './actions'

// R tiếp nhận, C thẩm định, A duyệt, S giám sát, Q quản trị, K kiểm toán: the whole table once more, by hand.
const expected: Record<Action, string> = {
  viewQueue: 'RCAS-K',
  viewCase: 'RCAS-K',
  addNote: 'RCAS--',
  judgePair: '-C----',
  receivePaper: 'R-----',
  setChecks: '-C----',
  return: '-C----',
  proposeApproval: '-C----',
  proposeRefusal: '-C----',
  sendBack: '--A---',
  decideApproval: '--A---',
  decideRefusal: '--A---',
  undoDecision: '--AS--',
  carryOut: '--A---',
  reopenCheck: '---S--',
  take: '-CA---',
  release: '-CA---',
  give: '-CAS--',
  takeAway: '---S--',
  sendIvanAgain: 'R--S--',
  printActivation: 'R--S--',
  enterAtCounter: 'R-----',
  changeContact: 'R-----',
  approveContact: '--AS--',
  handleCorrections: '-C-S--',
  resendMessages: '---SQ-',
  keepImports: '----Q-',
  watchRetention: '----Q-',
  keepStaff: '----Q-',
  viewStaff: '----QK',
  checkJournal: '-----K',
  readEntries: '-----K',
}

describe('quyền của cán bộ', () => {
  test.each(Object.keys(actions) as Action[])('%s chỉ thuộc các vai trò trong bảng', (action) => {
    const letters = 'RCASQK'
    const actual = roles.map((role, at) => (may({ roles: [role] }, action) ? letters[at] : '-'))
    expect(actual.join('')).toBe(expected[action])
  })

  test('không có vai trò thì không làm được gì', () => {
    const allowed = (Object.keys(actions) as Action[]).filter((action) =>
      may({ roles: [] }, action),
    )
    expect(allowed).toEqual([])
  })
})

describe('việc hiện ra cho cán bộ', () => {
  test.each([
    ['RECEIVER', 'AWAITING_PAPER', ['receivePaper']],
    ['RECEIVER', 'RECORDED', ['receivePaper']],
    ['RECEIVER', 'UNDER_REVIEW', []],
    ['RECEIVER', 'APPROVED', ['sendIvanAgain', 'printActivation']],
    [
      'CHECKER',
      'UNDER_REVIEW',
      ['setChecks', 'return', 'proposeApproval', 'proposeRefusal', 'judgePair'],
    ],
    ['CHECKER', 'AWAITING_APPROVAL', []],
    ['APPROVER', 'AWAITING_APPROVAL', ['sendBack', 'decideApproval', 'decideRefusal']],
    ['APPROVER', 'UNDER_REVIEW', []],
    ['SUPERVISOR', 'UNDER_REVIEW', ['reopenCheck']],
  ] as const)('%s thấy ở hồ sơ %s: %j', (role, status, expected) => {
    expect(listActions({ roles: [role] }, status)).toEqual(expected)
  })

  test('quyết định chưa có hiệu lực thì chỉ hoàn tác hay cho có hiệu lực, không làm việc khác', () => {
    expect(listActions({ roles: ['APPROVER'] }, 'DECIDED')).toEqual(['undoDecision', 'carryOut'])
    expect(listActions({ roles: ['SUPERVISOR'] }, 'DECIDED')).toEqual(['undoDecision'])
    expect(listActions({ roles: ['CHECKER', 'RECEIVER'] }, 'DECIDED')).toEqual([])
    expect(listActions({ roles: ['APPROVER', 'SUPERVISOR'] }, 'APPROVED')).toEqual([
      'sendIvanAgain',
      'printActivation',
    ])
  })

  test('kiểm toán và quản trị không bao giờ thấy nút nào', () => {
    for (const status of statuses)
      expect(listActions({ roles: ['AUDITOR', 'ADMINISTRATOR'] }, status)).toEqual([])
  })
})

test('mỗi địa chỉ là một việc, và chỉ những địa chỉ ấy', () => {
  for (const [action, { slug }] of Object.entries(caseActions)) expect(actionOf(slug)).toBe(action)
  for (const word of ['', 'giu', 'duyệt', 'constructor', 'approve'])
    expect(actionOf(word)).toBeNull()
})
