import 'server-only'
import { findUser } from './current-user'

/** Whether the account that began a declaration is signed in here: a browser's key alone shows less. */
export const isOwnersOf = async ({ accountId }: { accountId: string | null }): Promise<boolean> =>
  accountId !== null && (await findUser())?.id === accountId
