import * as z from 'zod'
import { errorsOf, type FieldError, type Typed } from '@/lib/forms/form-state'
import { cleanLines, cleanText } from '@/lib/text/clean-text'
import { msg, t } from '@/lib/words/t'
import { subjectOf, type SubjectId } from '../subjects'

const LONGEST_VALUE = 200
export const LONGEST_NOTE = 1000

/** The box in which one writes what is right instead. */
export const rightBox = (field: string): string => `dung-${field}`

/** WhichDraft form: of a row of this kind, or of months that no row has. */
export type AskedReport = { subject: SubjectId; isMissing: boolean }

/** Where nothing stands, these have to be said. */
const NEEDED_OF_MISSING = ['fromMonth', 'toMonth', 'employerName']
const MONTHS = new Set(['fromMonth', 'toMonth'])
const MONTH = /^(0?[1-9]|1[0-2])[/.-](19|20)\d\d$/

export const reportFields = ({ subject, isMissing }: AskedReport): string[] => [
  ...(isMissing ? [] : ['reason']),
  ...Object.keys(subjectOf(subject).fields).map(rightBox),
  'note',
]

/** `2019-03` of «3/2019»; null for what is no month. */
export function monthOf(text: string): string | null {
  if (!MONTH.test(text)) return null
  const [month, year] = text.split(/[/.-]/)
  return `${year}-${month!.padStart(2, '0')}`
}

const MISSES = {
  reason: msg('Chọn điều gì chưa đúng.'),
  value: msg('Viết điều đúng vào một ô ở trên, hoặc kể ở đây.'),
  note: msg('Kể điều gì chưa đúng.'),
  month: msg('Viết tháng rồi năm, ví dụ 03/2019.'),
  order: msg('Viết tháng kết thúc từ tháng bắt đầu trở đi.'),
  employer: msg('Viết tên đơn vị nơi bạn làm việc lúc ấy.'),
}

const schemaOf = (form: AskedReport) =>
  z.record(z.string(), z.string()).superRefine((typed, context) => {
    const addError = (path: string, message: string | null) =>
      message && context.addIssue({ code: 'custom', path: [path], message })
    const value = (field: string) => cleanText(typed[rightBox(field)] ?? '')
    const fields = Object.keys(subjectOf(form.subject).fields)
    for (const field of fields) addError(rightBox(field), findFault(form, field, value(field)))
    const months = [monthOf(value('fromMonth')), monthOf(value('toMonth'))]
    if (isBackwards(months)) addError(rightBox('toMonth'), t(MISSES.order))
    const note = cleanLines(typed.note ?? '')
    if (note.length > LONGEST_NOTE) addError('note', tooLong(LONGEST_NOTE))
    const said = { reason: typed.reason ?? '', note, hasValue: fields.some(value) }
    const lack = form.isMissing ? null : findLack(form, said)
    if (lack) addError(lack === 'reason' ? 'reason' : 'note', t(MISSES[lack]))
  })

const isBackwards = ([from, to]: (string | null)[]): boolean => !!from && !!to && from > to

function findFault(form: AskedReport, field: string, said: string): string | null {
  const isNeeded = form.isMissing && NEEDED_OF_MISSING.includes(field)
  if (MONTHS.has(field)) return (said || isNeeded) && !monthOf(said) ? t(MISSES.month) : null
  if (isNeeded && !said) return t(MISSES.employer)
  return said.length > LONGEST_VALUE ? tooLong(LONGEST_VALUE) : null
}

const tooLong = (count: number): string => t('Viết ngắn hơn: nhiều nhất {count} ký tự.', { count })

type Said = { reason: string; note: string; hasValue: boolean }

function findLack({ subject }: AskedReport, { reason, note, hasValue }: Said) {
  const { reasons } = subjectOf(subject)
  if (!Object.hasOwn(reasons, reason)) return 'reason'
  const { needs } = reasons[reason]!
  if (needs === null || note !== '') return null
  return needs === 'value' && hasValue ? null : needs
}

/** From top to bottom; none where it may be sent. */
export const reportErrors = (form: AskedReport, typed: Typed): FieldError[] =>
  errorsOf(schemaOf(form), typed, reportFields(form))

/** Only the boxes of this form, none of them endless. */
export const postedReport = (form: AskedReport, typed: Typed): Typed =>
  Object.fromEntries(
    reportFields(form).map((field) => [field, (typed[field] ?? '').slice(0, 2 * LONGEST_NOTE)]),
  )

/** What was said to be right, by field. */
export const rightValues = ({ subject }: Pick<AskedReport, 'subject'>, typed: Typed): Typed =>
  Object.fromEntries(
    Object.keys(subjectOf(subject).fields).flatMap((field) => {
      const said = cleanText(typed[rightBox(field)] ?? '')
      return said ? [[field, said]] : []
    }),
  )
