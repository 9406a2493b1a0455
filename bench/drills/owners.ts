import { createCitizenAccount } from '@/lib/accounts/create-account'
import { hashPassword } from '@/lib/accounts/passwords/hash-password'
import { db } from '@/lib/platform/database/db'
import { inTransaction } from '@/lib/platform/database/transaction'
import { Visitor } from './visitor'

/** Where an owner comes from while strangers guess. */
export type Place = 'browser' | 'network' | 'elsewhere' | 'first-time'
export type Owner = {
  id: string
  login: string
  place: Place
  /** «/can-bo» for officers. */
  under: string
  home: Visitor
  /** That activates the account of who comes for the first time. */
  code: string
}

export const PASSWORD = 'mùa nước nổi năm ấy'
let addresses = 0
/** Of all drills of a run: no two of them have a login or a phone. */
let people = 0
/** Of 198.18.0.0/15, which belongs to nobody. */
const ownersAddress = () => `198.19.${++addresses >> 8}.${addresses & 255}`
export const anywhereElse = () => new Visitor(ownersAddress())

/** Accounts in use, and some that wait for their first password; those who are known somewhere have signed in there. */
export async function makeOwners(count: number, kind: 'OFFICER' | 'CITIZEN'): Promise<Owner[]> {
  const passwordHash = await hashPassword(PASSWORD)
  const places: Place[] =
    kind === 'OFFICER'
      ? ['browser', 'network', 'elsewhere']
      : ['browser', 'network', 'elsewhere', 'first-time']
  const owners: Owner[] = []
  while (owners.length < count) {
    const at = owners.length
    const made = await (kind === 'OFFICER' ? anOfficer : aCitizen)(people++)
    const place = places[at % places.length]!
    if (place !== 'first-time')
      await db.account.update({ where: { id: made.id }, data: { passwordHash } })
    const under = kind === 'OFFICER' ? '/can-bo' : ''
    const owner = { ...made, place, under, home: anywhereElse() }
    if (place === 'browser' || place === 'network') await signInAt(owner, owner.home)
    owners.push(owner)
  }
  return owners
}

async function anOfficer(at: number) {
  const login = `DT${String(at).padStart(3, '0')}`
  const data = {
    kind: 'OFFICER',
    login,
    fullName: 'Danh Sóc Rây',
    officeCode: '089',
    roles: ['RECEIVER'],
    phone: `+8498200${String(at).padStart(4, '0')}`,
  } as const
  const { id } = await db.account.create({ data: { ...data, roles: [...data.roles] } })
  return { id, login, code: '' }
}

async function aCitizen(at: number) {
  const login = `97${String(at).padStart(8, '0')}`
  const created = await inTransaction((tx) =>
    createCitizenAccount(
      {
        declarationId: crypto.randomUUID(),
        login,
        fullName: 'Lò Thị Mẩy',
        phone: `+8498300${String(at).padStart(4, '0')}`,
        idNumber: '001099012345',
        address: 'Tổ 3, Phường Núi Sam, Tỉnh An Giang',
      },
      tx,
    ),
  )
  if (!created.ok) throw new Error(created.reason)
  return { id: created.accountId, login, code: created.activationCode }
}

/** Whether it let them in. */
export async function signInAt({ login, under }: Owner, visitor: Visitor): Promise<boolean> {
  const answer = await visitor.post(`${under}/dang-nhap`, { login, password: PASSWORD })
  return answer.isIn
}

/** The second road: a code to the phone on record, typed with the password. */
export async function signInByCode(owner: Owner, visitor: Visitor): Promise<boolean> {
  const { id, login, under } = owner
  await visitor.post(`${under}/dang-nhap/ma/gui`, { login })
  const message = await db.message.findFirst({
    where: { accountId: id, purpose: 'sign-in' },
    orderBy: { createdAt: 'desc' },
  })
  const code = /([0-9A-Z]{3}-){2}[0-9A-Z]{2}/.exec(message?.body ?? '')?.[0] ?? ''
  const typed = { login, password: PASSWORD, code }
  return (await visitor.post(`${under}/dang-nhap/ma`, typed)).isIn
}

/** With the code of the message or the slip, to where the first password is chosen. */
export async function activate({ login, code }: Owner, visitor: Visitor): Promise<boolean> {
  return (await visitor.post('/kich-hoat', { login, code })).to.startsWith('/dat-mat-khau')
}
