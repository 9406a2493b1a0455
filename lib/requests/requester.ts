import type { User } from '@/lib/accounts/account'

/** Who asks. `wardId`: not about their own account, but about that of the child they look after (decision 0089). */
export type Requester = User & { wardId?: string }

/** Whose account changes, and which guardian's hand it is; null where the owner asks. */
export type OfWhom = { accountId: string; byId: string | null }

export const whoseRequest = ({ id, wardId }: Pick<Requester, 'id' | 'wardId'>): OfWhom => ({
  accountId: wardId ?? id,
  byId: wardId ? id : null,
})
