import type { FieldError, Typed } from '@/lib/forms/form-state'
import { msg } from '@/lib/words/t'
import { errorsOfProof } from '../proof-words'

export const errorsOfStop = (reason: unknown, typed: Typed): FieldError[] =>
  errorsOfProof(
    reason,
    typed,
    msg('Xem lại ngày ngừng rồi xác nhận. Ngày hoặc lý do vừa được sửa ở cửa sổ khác.'),
  )
