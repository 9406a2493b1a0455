import 'server-only'
import { judgePassword } from './judge-password'
import type { PasswordFault } from './password'
import type { PasswordOwner } from './repository'

export type NewPassword = { newPassword: string; repeat: string }
export type NewFault = PasswordFault | 'no-new' | 'no-repeat' | 'repeat-differs'

/** What is wrong with a new password, and with the same typed once more. Both are told, in the page's order. */
export async function faultsOfNew(
  account: PasswordOwner,
  { newPassword, repeat }: NewPassword,
): Promise<NewFault[]> {
  const faults: (NewFault | null)[] = [
    newPassword === '' ? 'no-new' : await judgePassword(account, newPassword),
    faultOfRepeat(newPassword, repeat),
  ]
  return faults.filter((one) => one !== null)
}

function faultOfRepeat(newPassword: string, repeat: string): NewFault | null {
  if (repeat === '') return 'no-repeat'
  return repeat === newPassword || newPassword === '' ? null : 'repeat-differs'
}
