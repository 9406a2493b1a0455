import * as z from 'zod'
import { errorsOf, type FieldError, type Typed } from '@/lib/forms/form-state'
import { cleanLines, cleanText } from '@/lib/text/clean-text'
import { msg, t } from '@/lib/words/t'
import type { ReportedRow } from '../correction'
import { subjectOf, type SubjectId, type ValueKind } from '../subjects'
import { faultOfValue, howToWrite, readTime } from './read-value'

const LONGEST_VALUE = 200
export const LONGEST_NOTE = 1000
/** So many afterwards are enough to say it; more would bury what is new. */
export const MOST_NOTES = 10

/** The box in which one writes what is right instead. */
export const rightBox = (field: string): string => `dung-${field}`

/** Which form: of a row of this kind, or of months that no row has. */
export type AskedReport = { subject: SubjectId; isMissing: boolean }

/** Where nothing stands, these have to be said. */
const NEEDED_OF_MISSING = ['fromMonth', 'toMonth', 'employerName']

export const reportFields = ({ subject, isMissing }: AskedReport): string[] => [
  ...(isMissing ? [] : ['reason']),
  ...Object.keys(subjectOf(subject).fields).map(rightBox),
  'note',
]

const MISSES = {
  reason: msg('Chọn điều gì chưa đúng.'),
  value: msg('Viết điều đúng vào một ô ở trên, hoặc kể ở đây.'),
  note: msg('Kể điều gì chưa đúng.'),
  employer: msg('Viết tên đơn vị nơi bạn làm việc lúc ấy.'),
}

/** Beside what it is judged: the fields of the row as shown, and the day. */
export type JudgedBeside = { row: ReportedRow; today: string }

const schemaOf = (form: AskedReport, beside: JudgedBeside) =>
  z.record(z.string(), z.string()).superRefine((typed, context) => {
    const addError = (path: string, message: string | null) =>
      message && context.addIssue({ code: 'custom', path: [path], message })
    const value = (field: string) => cleanText(typed[rightBox(field)] ?? '')
    const fields = Object.keys(subjectOf(form.subject).fields)
    for (const field of fields)
      addError(rightBox(field), findFault(form, { field, said: value(field), beside }))
    const turned = findTurned(form, { value, row: beside.row })
    if (turned) addError(rightBox(turned.field), turned.message)
    const note = cleanLines(typed.note ?? '')
    if (note.length > LONGEST_NOTE) addError('note', tooLong(LONGEST_NOTE))
    const said = { reason: typed.reason ?? '', note, hasValue: fields.some(value) }
    const lack = form.isMissing ? null : findLack(form, said)
    if (lack) addError(lack === 'reason' ? 'reason' : 'note', t(MISSES[lack]))
  })

type OneField = { field: string; said: string; beside: JudgedBeside }

function findFault(form: AskedReport, { field, said, beside }: OneField): string | null {
  const { fields, since, isPast } = subjectOf(form.subject)
  const { kind } = fields[field]!
  if (said === '')
    return form.isMissing && NEEDED_OF_MISSING.includes(field) ? missedOf(kind) : null
  if (said.length > LONGEST_VALUE) return tooLong(LONGEST_VALUE)
  const bounds = { since, today: beside.today, isPast: isPast || form.isMissing }
  return faultOfValue(kind, said, bounds)
}

const missedOf = (kind: ValueKind): string =>
  kind === 'text' ? t(MISSES.employer) : t(howToWrite[kind])

type Beside = { value: (field: string) => string; row: ReportedRow }

/** What is said to be right is right beside the rest of the row, which stays as it stands. */
function findTurned({ subject }: AskedReport, { value, row }: Beside) {
  const { order, fields } = subjectOf(subject)
  if (!order) return null
  const [first, last] = order
  const read = (field: string) => readTime(fields[field]!.kind, value(field) || (row[field] ?? ''))
  const [from, to] = [read(first), read(last)]
  if (!from || !to || from <= to || !(value(first) || value(last))) return null
  return value(last)
    ? { field: last, message: t('Xem lại hai ô: lúc kết thúc đang đứng trước lúc bắt đầu.') }
    : {
        field: first,
        message: t(
          'Xem lại ô này: đang ghi kết thúc {end}. Nếu chỗ ấy cũng chưa đúng, hãy điền cả hai.',
          {
            end: row[last]!,
          },
        ),
      }
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
export const reportErrors = (form: AskedReport, typed: Typed, beside: JudgedBeside): FieldError[] =>
  errorsOf(schemaOf(form, beside), typed, reportFields(form))

/** Only the boxes of this form that were posted, none of them endless. */
export const postedReport = (form: AskedReport, typed: Typed): Typed =>
  Object.fromEntries(
    reportFields(form).flatMap((field) =>
      typed[field] === undefined ? [] : [[field, typed[field].slice(0, 2 * LONGEST_NOTE)]],
    ),
  )

/** What was said to be right, by field. */
export const rightValues = ({ subject }: Pick<AskedReport, 'subject'>, typed: Typed): Typed =>
  Object.fromEntries(
    Object.keys(subjectOf(subject).fields).flatMap((field) => {
      const said = cleanText(typed[rightBox(field)] ?? '')
      return said ? [[field, said]] : []
    }),
  )
