import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { findTypedOfAccount } from './repository'

/** The contact address of an account as it was typed, in codes; empty where no declaration stands behind it. */
export const findAddressOfAccount = async (accountId: string): Promise<Typed> =>
  (await findTypedOfAccount(accountId))?.address ?? {}
