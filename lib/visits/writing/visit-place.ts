import type { ClaimEdition } from '@/lib/claims/claim/replaces'

export type VisitPlace = { bhxhCode: string; key: string }

/** What stands of a visit, with whom. `isLater`: an import that began after the one that asks brought it. */
export type StandingVisit = VisitPlace & ClaimEdition & { isLater: boolean }
