import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { isUuid } from '@/lib/platform/uuid'
import { historyHref, OWN } from '@/lib/records/record-parts'

/** Who has seen somebody's records stands on their own page, or on that of the child. */
export const GET = page<{ whose: string }>(async ({ params: { whose } }) =>
  whose === OWN || isUuid(whose) ? redirect(historyHref(whose)) : null,
)
