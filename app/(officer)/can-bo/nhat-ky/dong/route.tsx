import { redirect } from 'next/navigation'
import { notYourRole } from '@/app/(officer)/not-your-role'
import { page } from '@/app/page-route'
import { EntriesFilter } from '@/components/officer/journal/entries-filter'
import { EntriesTable } from '@/components/officer/journal/entries-table'
import { JournalTabs } from '@/components/officer/journal/journal-tabs'
import { OfficerPage } from '@/components/officer/officer-page'
import { Pagination } from '@/components/ui/pagination'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { entryQuery } from '@/lib/audit/entry-wish'
import { readEntries } from '@/lib/audit/read-entries'
import { errorsOfDays } from '@/lib/forms/days/asked-days'
import { readPageNumber } from '@/lib/forms/page-number'
import { sealWords } from '@/lib/queues/sealed-words'
import { shownOfficer } from '@/lib/review/shown-officer'

const title = 'Đọc nhật ký'
const here = '/can-bo/nhat-ky/dong'

export const GET = page(async ({ search }) => {
  const officer = await requireOfficer(here)
  const asked = readPageNumber(search.trang)
  const read = await readEntries(officer, asked, search)
  if (!read) return notYourRole(officer)
  const wrong = errorsOfDays(search)
  const query = entryQuery(read.wish, sealWords(officer, read.wish.about))
  const hrefOf = (number: number) => `${here}?${query}&trang=${number}`
  if (asked > read.pages) redirect(hrefOf(read.pages))
  return {
    title,
    hasErrors: Object.keys(wrong).length > 0,
    body: (
      <OfficerPage officer={await shownOfficer(officer)} title={title} current="/can-bo/nhat-ky">
        <JournalTabs current={here} />
        <EntriesFilter wish={read.wish} asked={search} wrong={wrong} />
        <EntriesTable {...read} />
        <Pagination page={asked} pages={read.pages} hrefOf={hrefOf} />
      </OfficerPage>
    ),
  }
})
