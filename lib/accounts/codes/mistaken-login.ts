import { bhxhQuestion } from '@/lib/forms/numbers/bhxh-question'
import type { Typed } from '@/lib/forms/form-state'
import { askedOf } from '@/lib/forms/question'
import type { AccountKind } from '../account'
import { saysTaxCode, calledLogin } from './typed-login'

/**
 * Whether what was typed as a citizen's number is most likely their phone, and nobody has said that it stands. Asked before a code is sent;
 * where something is judged beside it, only once that was not right, and then of nothing else: it was judged for another number.
 */
export const isMistakenLogin = (kind: AccountKind, typed: Typed): boolean =>
  kind === 'CITIZEN' &&
  !saysTaxCode(calledLogin(typed)) &&
  askedOf({ login: bhxhQuestion }, typed).length > 0
