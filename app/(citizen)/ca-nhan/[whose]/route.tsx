import { redirect } from 'next/navigation'
import { page } from '@/app/page-route'
import { GivenToYouPage } from '@/components/records/consents/given-to-you-page'
import { requirePerson } from '@/lib/accounts/sessions/current-user'
import { ledTo } from '@/lib/platform/seal/led'
import { isUuid } from '@/lib/platform/uuid'
import { hasHeldConsent, noMoreHref } from '@/lib/records/consents/has-held-consent'
import { listSubjects } from '@/lib/records/list-subjects'
import { OWN } from '@/lib/records/record-parts'

/** One's own profile and a child's have pages already; of whoever lets somebody look, this one says what they may look at. */
export const GET = page<{ whose: string }>(async ({ params: { whose } }) => {
  if (whose === OWN) redirect('/ca-nhan')
  if (!isUuid(whose)) return null
  const user = await requirePerson(`/ca-nhan/${whose}`)
  const family = await listSubjects(user)
  const subject = family.find((one) => one.whose === whose)
  if (subject?.consent)
    return {
      title: subject.fullName,
      body: <GivenToYouPage {...{ user, subject }} consent={subject.consent} />,
    }
  if (!subject && (await hasHeldConsent(user, whose))) redirect(await ledTo(noMoreHref))
  return redirect(`/ca-nhan/con/${whose}`)
})
