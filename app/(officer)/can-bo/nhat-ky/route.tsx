import { page } from '@/app/page-route'
import { JournalCheck } from '@/components/officer/journal-check'
import { OfficerPage } from '@/components/officer/officer-page'
import { requireOfficer } from '@/lib/accounts/current-user'
import { Notice } from '@/components/ui/notice'
import { checkJournal } from '@/lib/review/check-journal'
import { shownOfficer } from '@/lib/review/shown-officer'

export const GET = page(async () => {
  const officer = await requireOfficer('/can-bo/nhat-ky')
  const outcome = await checkJournal(officer)
  return {
    title: 'Kiểm tra nhật ký',
    body: (
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
    ),
  }
})
