import type { FieldError, Typed } from '@/lib/forms/form-state'
import { errorsOfProof } from '@/lib/requests/proof-words'
import { msg, t } from '@/lib/words/t'
import { MOST_CONSENTS } from '../consent'

export const errorsOfConsent = (reason: unknown, typed: Typed): FieldError[] =>
  reason === 'too-many'
    ? [{ field: 'code', message: tooManyWords() }]
    : errorsOfProof(
        reason,
        typed,
        msg('Xem lại các điều ở trên rồi xác nhận. Có điều vừa được sửa ở cửa sổ khác.'),
      )

const tooManyWords = () =>
  t('Thôi cho một người xem rồi xác nhận lại. Mỗi lúc cho nhiều nhất {count} người xem.', {
    count: MOST_CONSENTS,
  })
