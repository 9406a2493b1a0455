import { notYourRole } from '@/app/(officer)/not-your-role'
import { page } from '@/app/page-route'
import { JournalCheck } from '@/components/officer/journal/journal-check'
import { JournalTabs } from '@/components/officer/journal/journal-tabs'
import { OfficerPage } from '@/components/officer/officer-page'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { checkJournal } from '@/lib/review/check-journal'
import { shownOfficer } from '@/lib/review/shown-officer'

export const GET = page(async () => {
  const officer = await requireOfficer('/can-bo/nhat-ky')
  const outcome = await checkJournal(officer)
  if (!outcome.ok) return notYourRole(officer)
  return {
    title: 'Kiểm tra nhật ký',
    body: (
      <OfficerPage
        officer={await shownOfficer(officer)}
        title="Kiểm tra nhật ký"
        current="/can-bo/nhat-ky"
      >
        <JournalTabs current="/can-bo/nhat-ky" />
        <JournalCheck {...outcome} />
      </OfficerPage>
    ),
  }
})
