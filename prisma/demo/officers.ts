import type { Officer, Role } from '@/lib/accounts/account'
import { hashPassword } from '@/lib/accounts/passwords/hash-password'
import type { InsuredPerson } from '@/lib/insured/person'
import { db } from '@/lib/platform/database/db'

type Post = { login: string; fullName: string; officeCode: string; roles: Role[] }

/** Tiếp nhận, thẩm định, duyệt, giám sát, kiểm toán; the number is that of the office. Nobody of them exists. */
export const posts = [
  { login: 'TN089', fullName: 'Lâm Thị Bích Thủy', officeCode: '089', roles: ['RECEIVER'] },
  { login: 'TD089', fullName: 'Danh Sóc Rây', officeCode: '089', roles: ['CHECKER'] },
  { login: 'DU089', fullName: 'Mai Thanh Nhã', officeCode: '089', roles: ['APPROVER'] },
  { login: 'GS089', fullName: 'Tạ Quốc Lĩnh', officeCode: '089', roles: ['SUPERVISOR'] },
  { login: 'KT089', fullName: 'Hồ Diệu Tường Vi', officeCode: '089', roles: ['AUDITOR'] },
  { login: 'TN08902', fullName: 'Néang Kim Phia', officeCode: '08902', roles: ['RECEIVER'] },
  { login: 'TD08902', fullName: 'Võ Gia Khoa', officeCode: '08902', roles: ['CHECKER'] },
  { login: 'DU08902', fullName: 'Mách Sa Lês', officeCode: '08902', roles: ['APPROVER'] },
  { login: 'TN001', fullName: 'Đỗ Thu Ngân', officeCode: '001', roles: ['RECEIVER'] },
  { login: 'TD001', fullName: 'Lò Văn Pâng', officeCode: '001', roles: ['CHECKER'] },
  { login: 'DU001', fullName: "H'Juăn Niê Kđăm", officeCode: '001', roles: ['APPROVER'] },
] as const satisfies readonly Post[]

/** Quản trị: they see no case, so that nobody asks with whom they live. Two, for nobody lets in a file of their own (decision 0098). */
const administrators = [
  { login: 'QT089', fullName: 'Thạch Ngọc Diễm', officeCode: '089', roles: ['ADMINISTRATOR'] },
  { login: 'QT001', fullName: 'Vàng A Phử', officeCode: '001', roles: ['ADMINISTRATOR'] },
] as const satisfies readonly Post[]

/** To which a code goes when strangers try their passwords. The register's people have +84980. */
const phoneOf = (at: number) => `+84981${String(at).padStart(6, '0')}`

const everybody = [...posts, ...administrators]

export type Login = (typeof everybody)[number]['login']

/** Officers are insured people too: each who sees cases gets the number of one of `persons`, so that nearness can be judged. */
export async function loadOfficers(
  persons: InsuredPerson[],
  password: string,
  { isDemo }: { isDemo: boolean },
): Promise<Record<Login, Officer>> {
  const existing = await db.account.findMany({
    where: { login: { in: everybody.map(({ login }) => login) } },
  })
  const known = new Set(existing.map(({ login }) => login))
  const missing = everybody
    .map((post, at) => ({
      ...post,
      bhxhCode: at < posts.length ? persons[at]!.bhxhCode : null,
      phone: phoneOf(at),
    }))
    .filter(({ login }) => !known.has(login))
  const data = await Promise.all(
    missing.map(async ({ roles, ...post }) => ({
      ...post,
      kind: 'OFFICER' as const,
      isDemo,
      roles: [...roles],
      passwordHash: await hashPassword(password),
    })),
  )
  const created = await db.account.createManyAndReturn({ data })
  const officers = [...existing, ...created].map((row) => [row.login, row as Officer] as const)
  return Object.fromEntries(officers) as Record<Login, Officer>
}
