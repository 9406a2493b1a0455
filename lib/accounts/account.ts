import { msg } from '@/lib/words/t'

export const roles = [
  'RECEIVER',
  'CHECKER',
  'APPROVER',
  'SUPERVISOR',
  'ADMINISTRATOR',
  'AUDITOR',
] as const
export type Role = (typeof roles)[number]

export const roleLabel: Record<Role, string> = {
  RECEIVER: msg('Tiếp nhận'),
  CHECKER: msg('Thẩm định'),
  APPROVER: msg('Duyệt'),
  SUPERVISOR: msg('Giám sát'),
  ADMINISTRATOR: msg('Quản trị'),
  AUDITOR: msg('Kiểm toán'),
}

export type AccountKind = 'CITIZEN' | 'OFFICER'

/** Somebody signed in. `login` is the mã số BHXH of a citizen, the staff code of an officer. */
export type User = {
  id: string
  kind: AccountKind
  login: string
  fullName: string
  bhxhCode: string | null
  officeCode: string | null
  roles: Role[]
  /** A citizen who has yet to agree to the terms that hold now (lib/terms); asked for with the session. */
  owesTerms?: boolean
}

export type Officer = User & { kind: 'OFFICER'; officeCode: string }

export const isOfficer = (user: User): user is Officer =>
  user.kind === 'OFFICER' && user.officeCode !== null

/** Who did it, as the journal writes it. */
export const actorOf = ({ id }: Pick<User, 'id'>): string => `account:${id}`

/** The journal's stream about one account. */
/** Where a code of the owner may have gone: one that went to a contact of before opens nothing. */
export const contactsOf = ({ phone, email }: { phone: string | null; email: string | null }) =>
  [phone, email].filter((contact) => contact !== null)

export const streamOf = (accountId: string): string => `account:${accountId}`
