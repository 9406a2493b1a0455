import { msg } from '@/lib/words/t'
import { withPlainDigits } from '@/lib/text/plain-number'
import { withoutMarks } from '@/lib/text/search-text'

const list = (words: string): readonly string[] => words.split(', ')

/** Numbers of these kinds are at hand when one of another is asked for; people write before them which it is. */
const KINDS = {
  bhxh: { name: msg('mã số BHXH'), labels: list('bhxh, bhyt, bao hiem xa hoi, bao hiem y te') },
  paper: {
    name: msg('số giấy tờ tùy thân'),
    labels: list(
      'cccd, cmnd, cmtnd, cmt, cc, hc, can cuoc, can cuoc cong dan, chung minh nhan dan, chung minh thu, dinh danh, dinh danh ca nhan, ho chieu, passport',
    ),
  },
  phone: {
    name: msg('số điện thoại'),
    labels: list(
      'sdt, dt, dtdd, dien thoai, di dong, dien thoai di dong, dien thoai lien he, tel, phone, mobile, zalo, hotline',
    ),
  },
  tax: { name: msg('mã số thuế'), labels: list('mst, ma so thue, ma thue, tax code') },
  household: {
    name: msg('mã hộ gia đình'),
    labels: list('ma ho, ma so ho, ma ho gia dinh, ma so ho gia dinh, mhgd, ho khau'),
  },
  bank: { name: msg('số tài khoản'), labels: list('stk, tk, tai khoan, so the atm') },
  employer: { name: msg('mã đơn vị'), labels: list('ma don vi, ma so don vi, ma dv, mdv') },
  worker: { name: msg('mã nhân viên'), labels: list('msnv, ma nv, ma nhan vien, ma so nhan vien') },
  student: { name: msg('mã sinh viên'), labels: list('mssv, mshs, ma sinh vien, ma hoc sinh') },
  licence: {
    name: msg('số giấy phép lái xe'),
    labels: list('gplx, blx, giay phep lai xe, bang lai'),
  },
  patient: { name: msg('mã bệnh nhân'), labels: list('ma benh nhan, ma bn, mabn, benh an') },
  fax: { name: msg('số fax'), labels: list('fax') },
} as const
export type LabelledKind = keyof typeof KINDS

const BETWEEN = String.raw`[^\p{L}\p{N}]*(?:(?:so|no|la|cua|toi|minh|em|ca nhan|ong|ba)(?!\p{L})[^\p{L}\p{N}]*)*`
const NUMBER = String.raw`\+?\d(?:[\s.·'_-]*\d)*`

const patternsOf = ({ labels }: { labels: readonly string[] }): RegExp[] => {
  const label = `(?<!\\p{L})(?:${labels.toSorted((one, other) => other.length - one.length).join('|')})(?!\\p{L})`
  return [
    new RegExp(`${label}${BETWEEN}${NUMBER}`, 'gu'),
    new RegExp(`${NUMBER}\\s*(?:[([]|la(?!\\p{L}))\\s*(?:(?:so|ma|the)\\s+)*${label}`, 'gu'),
  ]
}
const PATTERNS = Object.fromEntries(
  Object.entries(KINDS).map(([kind, known]) => [kind, patternsOf(known)]),
) as Record<LabelledKind, RegExp[]>

/** What is left when the numbers that are called something else are gone, and what the first of them is called. */
export function withoutOthers(
  text: string,
  own: readonly LabelledKind[],
): { text: string; other: string | null } {
  let left = withoutMarks(withPlainDigits(text))
  let other: string | null = null
  for (const kind of Object.keys(KINDS) as LabelledKind[])
    for (const pattern of own.includes(kind) ? [] : PATTERNS[kind]) {
      const next = left.replace(pattern, ' / ')
      if (next !== left) other ??= KINDS[kind].name
      left = next
    }
  return other === null ? { text, other } : { text: left, other }
}
