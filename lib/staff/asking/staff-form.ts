import type * as z from 'zod'
import { roles, type Role } from '@/lib/accounts/account'
import type { FieldError, Typed } from '@/lib/forms/form-state'
import { fullName } from '@/lib/forms/name-field'
import { bhxhCode, mobilePhone } from '@/lib/forms/numbers/number-fields'
import { judges, standAlone, staffCode } from '@/lib/officers/officer-form'
import { readWords } from '@/lib/review/read-words'
import { staffActs, type StaffAct } from '../staff-act'
import type { StaffWish } from '../staff-request'

/** The box of a role: ticked or not. */
export const roleBox = (role: Role): string => `vai-tro-${role.toLowerCase()}`
const rolesIn = (typed: Typed): Role[] => roles.filter((role) => typed[roleBox(role)] === 'co')

/** Where the boxes of a form stand on its page, for the list of what to put right. */
const ORDER = ['login', 'fullName', 'officeCode', 'roles', 'bhxhCode', 'phone', 'ground', 'words']

type Reader = (typed: Typed) => StaffWish | FieldError
const fault = (field: string, message: string): FieldError => ({ field, message })

const read =
  (field: keyof StaffWish & string, schema: z.ZodType<string>): Reader =>
  (typed) => {
    const { data, error } = schema.safeParse(typed[field] ?? '')
    return data === undefined ? fault(field, error!.issues[0]!.message) : { [field]: data }
  }

const readName = read('fullName', fullName('Nhập họ và tên của cán bộ.'))
const readPhone = read('phone', mobilePhone)
const readNumber = read('bhxhCode', bhxhCode)
const readOffice: Reader = ({ officeCode = '' }) =>
  /^\d{3,6}$/.test(officeCode)
    ? { officeCode }
    : fault('officeCode', 'Chọn cơ quan BHXH của cán bộ.')

const readRoles: Reader = (typed) => {
  const chosen = rolesIn(typed)
  if (chosen.length === 0) return fault('roles', 'Chọn ít nhất một vai trò.')
  return standAlone(chosen)
    ? { roles: chosen }
    : fault('roles', 'Bỏ bớt vai trò: quản trị và kiểm toán không đi cùng vai trò khác.')
}

/** Whoever judges about others has one; an administrator or auditor may. */
const readOwnNumber: Reader = (typed) =>
  (typed.bhxhCode ?? '').trim() || rolesIn(typed).some(judges) ? readNumber(typed) : {}
const readNumberAnew: Reader = (typed) => ((typed.bhxhCode ?? '').trim() ? readNumber(typed) : {})

const readers: Record<StaffAct, Reader[]> = {
  CREATE: [readName, readOffice, readRoles, readOwnNumber, readPhone],
  MOVE: [readName, readOffice, readRoles, readNumberAnew],
  SUSPEND: [],
  RESUME: [],
  RESET: [],
  PHONE: [readPhone],
}

type Read =
  | { ok: true; login: string; wish: StaffWish; ground: string; words: string }
  | { ok: false; errors: FieldError[] }

const isFault = (one: object): one is FieldError => 'field' in one

const readCode = (act: StaffAct, typed: Typed): { login: string } | FieldError => {
  if (act !== 'CREATE') return { login: '' }
  const { data, error } = staffCode.safeParse(typed.login ?? '')
  return data === undefined ? fault('login', error!.issues[0]!.message) : { login: data }
}

const readGround = (act: StaffAct, { ground = '' }: Typed): { ground: string } | FieldError =>
  Object.hasOwn(staffActs[act].grounds, ground)
    ? { ground }
    : fault('ground', 'Chọn một lý do trong danh sách.')

const tooLong = 'Viết gọn lại, tối đa 2.000 ký tự.'
const tooLittle = 'Kể thêm một hai câu để người thứ hai quyết định được.'

function readWhy({ words = '' }: Typed): { words: string } | FieldError {
  const said = readWords(words)
  if (said.ok) return { words: said.text }
  return fault('words', said.reason === 'note-too-long' ? tooLong : tooLittle)
}

/** What was typed to ask for one act, or what to put right, in the order of the page. */
export function readStaffForm(act: StaffAct, typed: Typed): Read {
  const code = readCode(act, typed)
  const ground = readGround(act, typed)
  const why = readWhy(typed)
  const parts = readers[act].map((reader) => reader(typed))
  const errors = [code, ground, why, ...parts]
    .filter(isFault)
    .sort((one, other) => ORDER.indexOf(one.field) - ORDER.indexOf(other.field))
  if (isFault(code) || isFault(ground) || isFault(why) || errors.length > 0)
    return { ok: false, errors }
  return { ok: true, ...code, ...ground, ...why, wish: Object.assign({}, ...parts) as StaffWish }
}

type Current = { fullName: string; officeCode: string; roles: Role[] }

/** Of what a form says only what is not so already. */
export const wishedAnew = (wish: StaffWish, now: Current): StaffWish => ({
  ...(wish.fullName !== undefined && wish.fullName !== now.fullName && { fullName: wish.fullName }),
  ...(wish.officeCode !== undefined &&
    wish.officeCode !== now.officeCode && { officeCode: wish.officeCode }),
  ...(wish.roles && !isSame(wish.roles, now.roles) && { roles: wish.roles }),
  ...(wish.bhxhCode !== undefined && { bhxhCode: wish.bhxhCode }),
  ...(wish.phone !== undefined && { phone: wish.phone }),
})

const isSame = (one: Role[], other: Role[]): boolean =>
  [...one].sort().join() === [...other].sort().join()
