import 'server-only'
import { mayRegisterChild } from '@/lib/accounts/guardians/may-register-child'

/** Whether an account is a person's of eighteen or more, whom nobody looks after: the rule by which one registers a child. */
export const isAdultsAccount = (accountId: string): Promise<boolean> => mayRegisterChild(accountId)
