import { formatSoon } from '@/lib/forms/days/dates'
import type { FieldError } from '@/lib/forms/form-state'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

/** Why nobody is looked for now, and from when on somebody is again. */
export type NoLookingUp = { reason: keyof typeof words; until: Date }

const words = {
  'too-many': (when: string) =>
    t('Hãy thử lại từ {when}, hoặc gọi {phone}. Mạng của bạn đã tra cứu quá nhiều lần.', {
      when,
      phone: hotline.shown,
    }),
  'too-many-for-one': (when: string) =>
    t('Hãy thử lại từ {when}, hoặc gọi {phone}. Số này đã được tra quá nhiều lần.', {
      when,
      phone: hotline.shown,
    }),
}

/** What a page says after a refusal that no field is to blame for, while it holds. It stands at the first field. */
export function lookUpErrors(refused: unknown, now: NoLookingUp | null): FieldError[] {
  if (!now || typeof refused !== 'string' || !Object.hasOwn(words, refused)) return []
  return [{ field: 'fullName', message: words[now.reason](formatSoon(now.until)) }]
}
