import { page } from '@/app/page-route'
import { CaseTable } from '@/components/officer/case-table'
import { OfficerPage } from '@/components/officer/officer-page'
import { RoleWithoutCases } from '@/components/officer/role-without-cases'
import { requireOfficer } from '@/lib/accounts/current-user'
import { readKeptSearch } from '@/lib/queues/kept-search'
import { readSearch } from '@/lib/queues/search'
import { findCases, MOST_FOUND } from '@/lib/queues/show-queue'
import { shownOfficer } from '@/lib/review/shown-officer'

const advice =
  'Gõ mã hồ sơ 8 ký tự, họ tên có dấu hay không dấu, mã số BHXH, số giấy tờ hoặc điện thoại.'

export const GET = page(async () => {
  const officer = await requireOfficer('/can-bo')
  const typed = await readKeptSearch(officer.id)
  const query = readSearch(typed)
  const found = query && (await findCases(officer, query.search))
  return {
    title: 'Tìm hồ sơ',
    body: (
      <OfficerPage
        officer={await shownOfficer(officer)}
        title={query ? `Tìm «${typed}»` : 'Tìm hồ sơ'}
      >
        {!query && <p>{advice}</p>}
        {query && !found && <RoleWithoutCases />}
        {found && (
          <>
            <p className="mb-4">{countOf(found.cases.length)}</p>
            <CaseTable caption="Hồ sơ tìm thấy" {...found} empty={<p>{advice}</p>} />
          </>
        )}
      </OfficerPage>
    ),
  }
})

const countOf = (count: number): string =>
  count === MOST_FOUND
    ? `Hiện ${MOST_FOUND} hồ sơ gửi gần nhất. Gõ thêm để tìm hẹp hơn.`
    : `Có ${count} hồ sơ ở cơ quan của bạn.`
