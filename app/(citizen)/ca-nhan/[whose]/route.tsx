import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { isUuid } from '@/lib/platform/uuid'
import { OWN } from '@/lib/records/record-parts'

/** A person's profile has its own page already; whose parts stand below this address. */
export const GET = page<{ whose: string }>(async ({ params: { whose } }) => {
  if (whose === OWN) redirect('/ca-nhan')
  return isUuid(whose) ? redirect(`/ca-nhan/con/${whose}`) : null
})
