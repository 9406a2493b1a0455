import 'server-only'
import { findUser } from '@/lib/accounts/sessions/current-user'
import { listActivations } from '@/lib/accounts/list-activations'
import { listOwn } from './current-declaration'

/** Accounts in use that this browser knows of: the one signed in to, and those its own cases have opened. */
export type OwnAccounts = { signedInAs: string | null; cases: string[] }

export async function findOwnAccounts(): Promise<OwnAccounts> {
  const [user, own] = await Promise.all([findUser(), listOwn()])
  const approved = own.filter(({ status }) => status === 'APPROVED')
  const active = await listActivations(approved.map(({ id }) => id))
  return {
    signedInAs: user?.kind === 'CITIZEN' ? user.fullName : null,
    cases: approved
      .filter(({ id }) => active.some(({ declarationId }) => declarationId === id))
      .map(({ reference }) => reference),
  }
}
