import * as z from 'zod'
import { formatDay, today } from '@/lib/forms/days/dates'
import { isoDate } from '@/lib/forms/fields'
import { errorsOf, type FieldError, type Typed } from '@/lib/forms/form-state'
import { cleanLines } from '@/lib/text/clean-text'
import { t } from '@/lib/words/t'

export const stopFields = ['when', 'stopOn', 'reason'] as const
export const LONGEST_REASON = 300
/** So long the form of a stop of today may be fetched where it was pressed. */
export const STOPPED_FORM_MINUTES = 10
/** Whoever means a later day than this comes back then. */
const MOST_DAYS = 366

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

const schemaOn = (now: string) =>
  z
    .object({
      when: z.string().default(''),
      stopOn: z.string().default(''),
      reason: z.string().default('').transform(cleanLines),
    })
    .transform(({ when, stopOn, reason }, context) => {
      const addError = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message })
      if (when !== 'today' && when !== 'later')
        addError('when', t('Chọn ngừng ngay hay từ một ngày sau.'))
      const day = when === 'later' ? stopOn : now
      const last = dayAfter(now, MOST_DAYS)
      const next = dayAfter(now, 1)
      const first = t('Chọn một ngày từ {day} trở đi.', { day: formatDay(next) })
      // Of this very day is the other choice: it takes effect with the press, not with the day.
      const isTooEarly = when === 'later' && day < next
      if (!isoDate(first).safeParse(day).success || isTooEarly) addError('stopOn', first)
      else if (day > last)
        addError(
          'stopOn',
          t('Chọn một ngày sớm hơn, muộn nhất là {day}.', { day: formatDay(last) }),
        )
      if (reason.length > LONGEST_REASON)
        addError('reason', t('Viết ngắn hơn: nhiều nhất {count} ký tự.', { count: LONGEST_REASON }))
      return { stopOn: day, isAtOnce: day === now, reason }
    })

export type Stop = { stopOn: string; isAtOnce: boolean; reason: string }

export const stopErrors = (typed: Typed, now = today()): FieldError[] =>
  errorsOf(schemaOn(now), typed, stopFields)

/** From which day and why; null while something is wrong. */
export const readStop = (typed: Typed, now = today()): Stop | null =>
  schemaOn(now).safeParse(typed).data ?? null
