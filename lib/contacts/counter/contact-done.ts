import { changeWords } from '../change-words'
import {
  changeTransitions,
  type ChangeState,
  type ChangeTransition,
  type ContactChange,
} from '../contact-change'
import { FULL } from './counter-limit'

type Press = ChangeTransition | 'ask'

const isPress = (name: string): name is Press =>
  name === 'ask' || Object.hasOwn(changeTransitions, name)

/** A guardian's change waits for the second officer from the beginning: nothing is proved by a code. */
function stateAfter(press: Press, { guardian }: Pick<ContactChange, 'guardian'>): ChangeState {
  if (press !== 'ask') return changeTransitions[press].to
  return guardian === null ? 'ASKED' : 'CONFIRMED'
}

/** What to say after a press on a change, by the word in the address; null where the change stands otherwise by now. */
export function changeDone(
  done: unknown,
  change: Pick<ContactChange, 'state' | 'guardian'>,
): string | null {
  const press = /^lien-he-(.+)$/.exec(String(done))?.[1] ?? ''
  return isPress(press) && stateAfter(press, change) === change.state
    ? changeWords(change).done[press]
    : null
}

/** The same at the counter, where an account lies open or none. */
export function counterDone(done: unknown, isOpen: boolean): string | null {
  if (done === 'mo-tai-khoan' && isOpen) return 'Đã mở tài khoản khớp giấy tờ.'
  return done === 'dong-tai-khoan' && !isOpen ? 'Đã đóng tài khoản.' : null
}

/**
 * Why the press before led here without doing anything; not where whoever comes back from signing in finds the account still open, nor where
 * the form that is closed says so itself.
 */
export function counterRefusal<Reason>(reason: Reason, isOpen: boolean): Reason | undefined {
  const isTold = reason === 'account-closed' ? isOpen : reason === FULL
  return isTold ? undefined : reason
}
