import { JournalCheck } from '@/components/officer/journal-check'
import { OfficerPage } from '@/components/officer/officer-page'
import { requireOfficer } from '@/lib/accounts/current-user'
import { Notice } from '@/components/ui/notice'
import { checkJournal } from '@/lib/review/check-journal'
import { shownOfficer } from '@/lib/review/shown-officer'
import { pageTitle } from '@/lib/site/page-title'

export const metadata = { title: pageTitle('Kiểm tra nhật ký') }

export default async function JournalPage() {
  const officer = await requireOfficer('/can-bo/nhat-ky')
  const outcome = await checkJournal(officer)
  return (
    <OfficerPage
      officer={await shownOfficer(officer)}
      title="Kiểm tra nhật ký"
      current="/can-bo/nhat-ky"
    >
      {outcome.ok ? (
        <JournalCheck {...outcome} />
      ) : (
        <Notice title="Chỉ kiểm toán kiểm tra được nhật ký">
          <p>Nếu cần, hãy liên hệ người quản trị của cơ quan bạn.</p>
        </Notice>
      )}
    </OfficerPage>
  )
}
