import { dice, type Dice } from '@/lib/insured/dice'
import { tagsOf } from './written-fields'
import type { WrittenRow, WrittenVisit } from './written-visit'

/** The ways in which programs write the same. */
export type WritingStyle = {
  seed: number
  /** The content of a part: base64, an escaped document, one in CDATA, or elements as they are. */
  parts: 'base64' | 'escaped' | 'cdata' | 'elements'
  shuffled: boolean
  /** Values in CDATA instead of escaped. */
  cdata: boolean
  /** `52600.00` for 52600. */
  zeros: boolean
  /** Letters taken apart: a base and its marks. */
  composed: boolean
  /** Before the file and before each inner document. */
  mark: boolean
  /** Base64 in lines of 76. */
  broken: boolean
  /** Empty fields: there, closed by themselves, or missing. */
  empty: 'open' | 'closed' | 'missing'
}

export const plainStyle: WritingStyle = {
  seed: 1,
  parts: 'base64',
  shuffled: false,
  cdata: true,
  zeros: false,
  composed: true,
  mark: false,
  broken: false,
  empty: 'closed',
}

const SHELLS: Record<string, [root: string, list: string, record: string]> = {
  XML1: ['TONG_HOP', '', ''],
  XML2: ['CHITIEU_CHITIET_THUOC', 'DSACH_CHI_TIET_THUOC', 'CHI_TIET_THUOC'],
  XML3: ['CHITIEU_CHITIET_DVKT_VTYT', 'DSACH_CHI_TIET_DVKT', 'CHI_TIET_DVKT'],
  XML4: ['CHITIEU_CHITIET_DICHVUCANLAMSANG', 'DSACH_CHI_TIET_CLS', 'CHI_TIET_CLS'],
  XML5: [
    'CHITIEU_CHITIET_DIENBIENLAMSANG',
    'DSACH_CHI_TIET_DIEN_BIEN_BENH',
    'CHI_TIET_DIEN_BIEN_BENH',
  ],
  XML7: ['CHI_TIEU_DU_LIEU_GIAY_RA_VIEN', '', ''],
  XML8: ['CHI_TIEU_DU_LIEU_TOM_TAT_HO_SO_BENH_AN', '', ''],
  XML11: ['CHI_TIEU_DU_LIEU_GIAY_CHUNG_NHAN_NGHI_VIEC_HUONG_BAO_HIEM_XA_HOI', '', ''],
  XML13: ['CHI_TIEU_GIAYCHUYENTUYEN', '', ''],
  XML14: ['CHI_TIEU_GIAYHEN_KHAMLAI', '', ''],
}

/** A claim file piece by piece, one for each visit. */
export function* writeClaimFile(
  visits: Iterable<WrittenVisit>,
  style: WritingStyle = plainStyle,
  { facility = '01Z01', day = '20261104', count = '1' } = {},
): Generator<string> {
  const throws = dice(style.seed)
  yield `${style.mark ? '\ufeff' : ''}<?xml version="1.0" encoding="utf-8"?>
<GIAMDINHHS xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <THONGTINDONVI><MACSKCB>${facility}</MACSKCB></THONGTINDONVI>
  <THONGTINHOSO><NGAYLAP>${day}</NGAYLAP><SOLUONGHOSO>${count}</SOLUONGHOSO><DANHSACHHOSO>\n`
  for (const visit of visits) yield writeVisit(visit, style, throws)
  yield '</DANHSACHHOSO></THONGTINHOSO><CHUKYDONVI/></GIAMDINHHS>\n'
}

function writeVisit(visit: WrittenVisit, style: WritingStyle, throws: Dice): string {
  const parts = Object.entries(visit.tables).map(([table, rows]) => {
    const kind = `<LOAIHOSO>${table}</LOAIHOSO>`
    const content = `<NOIDUNGFILE>${writePart({ table, rows, visit }, style, throws)}</NOIDUNGFILE>`
    const both = style.shuffled && throws.upTo(2) === 0 ? content + kind : kind + content
    return `<FILEHOSO>${both}</FILEHOSO>\n`
  })
  return `<HOSO>\n${(style.shuffled ? shuffle(parts, throws) : parts).join('')}</HOSO>\n`
}

type Part = { table: string; rows: readonly WrittenRow[]; visit: WrittenVisit }

function writePart(part: Part, style: WritingStyle, throws: Dice): string {
  const inner = writeDocument(part, style, throws)
  if (style.parts === 'elements') return `\n${inner}`
  const whole = `${style.mark ? '\ufeff' : ''}<?xml version="1.0" encoding="utf-8"?>\n${inner}`
  if (style.parts === 'cdata') return inCdata(whole)
  if (style.parts === 'escaped') return escaped(whole)
  const letters = Buffer.from(whole).toString('base64')
  return style.broken ? `\n${letters.replace(/.{76}/g, '$&\r\n')}\n` : letters
}

function writeDocument({ table, rows, visit }: Part, style: WritingStyle, throws: Dice): string {
  const [root, list, record] = SHELLS[table]!
  const tags = tagsOf(table, visit.version)
  const records = rows.map((row) => {
    const fields = tags.map(([field, tag]) =>
      writeField(tag, writtenValue(field, row, style), style),
    )
    return (style.shuffled ? shuffle(fields, throws) : fields).join('')
  })
  if (!list) return `<${root}>\n${records.join('')}</${root}>`
  const all = records.map((fields) => `<${record}>\n${fields}</${record}>\n`).join('')
  return `<${root}><${list}>\n${all}</${list}></${root}>`
}

function writeField(tag: string, value: string, style: WritingStyle): string {
  if (value === '')
    return { open: `<${tag}></${tag}>\n`, closed: `<${tag}/>\n`, missing: '' }[style.empty]
  const letters = style.composed ? value : value.normalize('NFD')
  return `<${tag}>${style.cdata ? inCdata(letters) : escaped(letters)}</${tag}>\n`
}

/** A value as claims write it: times without their signs, a birth with zeros for what is unknown, numbers with or without zeros. */
export function writtenValue(field: string, row: WrittenRow, style: WritingStyle): string {
  const value = row[field] ?? ''
  if (value === '') return value
  if (field === 'NGAY_SINH') return value.replace(/\D/g, '').padEnd(12, '0')
  if (/^\d{4}-\d\d-\d\d/.test(value)) return value.replace(/[-T:]/g, '')
  const isNumber = /^(T_|THANH_TIEN|DON_GIA|SO_LUONG|MUC_HUONG)/.test(field)
  if (!style.zeros || !isNumber) return value
  return value.includes('.') ? `${value}0` : `${value}.00`
}

const inCdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&#62;', '"': '&quot;' })[sign]!,
  )

function shuffle<One>(all: readonly One[], throws: Dice): One[] {
  const left = [...all]
  return all.map(() => left.splice(throws.upTo(left.length), 1)[0]!)
}
