import type { Officer, Role } from '@/lib/accounts/account'

const everybody = ['RECEIVER', 'CHECKER', 'APPROVER', 'SUPERVISOR', 'AUDITOR'] as const

/** Who may do what with the cases of their office. An administrator keeps accounts and sees no case. */
export const rights = {
  viewQueue: everybody,
  viewCase: everybody,
  addNote: ['RECEIVER', 'CHECKER', 'APPROVER', 'SUPERVISOR'],
  receivePaper: ['RECEIVER'],
  setChecks: ['CHECKER'],
  return: ['CHECKER'],
  sendForApproval: ['CHECKER'],
  sendBack: ['APPROVER'],
  approve: ['APPROVER'],
  refuse: ['APPROVER'],
  /** Their own decision, while it waits; the supervisor anybody's. */
  undoDecision: ['APPROVER', 'SUPERVISOR'],
  /** Lets an item that had passed be failed after all, which the citizen was promised would not happen. */
  reopenCheck: ['SUPERVISOR'],
  printActivation: ['RECEIVER', 'SUPERVISOR'],
  /** A new phone or e-mail for somebody who stands at the counter. */
  changeContact: ['RECEIVER'],
  approveContact: ['APPROVER', 'SUPERVISOR'],
  /** Messages given up: whom they were for is masked, what they said is not shown. */
  resendMessages: ['SUPERVISOR', 'ADMINISTRATOR'],
  checkJournal: ['AUDITOR'],
  /** Single entries about the own offices' cases, people and officers. */
  readEntries: ['AUDITOR'],
} as const satisfies Record<string, readonly Role[]>

export type Right = keyof typeof rights

const rightsTable: Record<Right, readonly Role[]> = rights

export const may = ({ roles }: Pick<Officer, 'roles'>, right: Right): boolean =>
  rightsTable[right].some((role) => roles.includes(role))
