import { page } from '@/app/page-route'
import { CaseTable } from '@/components/officer/case-table'
import { OfficerPage } from '@/components/officer/officer-page'
import { RoleWithoutCases } from '@/components/officer/role-without-cases'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { nameQuestion } from '@/lib/forms/name-question'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { unsealWords } from '@/lib/queues/sealed-words'
import { readSearch } from '@/lib/queues/search'
import { findCases, MOST_FOUND } from '@/lib/queues/show-queue'
import { referenceError } from '@/lib/registration/reference/reference-error'
import { shownOfficer } from '@/lib/review/shown-officer'
import { lookFor } from './look-for'

export const GET = page(async ({ search: { chu, loi } }) => {
  const officer = await requireOfficer('/can-bo')
  const typed = unsealWords(officer, chu)
  const query = readSearch(typed)
  const found = query && (await findCases(officer, query.search))
  return {
    title: found
      ? countOf(found.cases.length)
      : loi !== undefined
        ? `${NOTHING_TYPED} Tìm hồ sơ`
        : 'Tìm hồ sơ',
    hasErrors: loi !== undefined && !query,
    body: (
      <OfficerPage
        officer={await shownOfficer(officer)}
        title={query ? `Tìm “${typed}”` : 'Tìm hồ sơ'}
        searched={typed}
      >
        {!query && loi !== undefined && (
          <ErrorSummary errors={[{ field: 'tu-khoa', message: NOTHING_TYPED }]} />
        )}
        {!query && <Advice />}
        {query && !found && <RoleWithoutCases />}
        {found && (
          <>
            <p className="mb-4">{countOf(found.cases.length)}</p>
            <CaseTable
              caption="Hồ sơ tìm thấy"
              {...found}
              showsStatus
              empty={
                <>
                  {nameQuestion(typed) && (
                    <p className="mb-2">
                      Bỏ chữ “{nameQuestion(typed)?.about}” trước tên rồi tìm lại.
                    </p>
                  )}
                  {isNearlyReference(typed) && <p className="mb-2">{referenceError(typed)}</p>}
                  <Advice />
                </>
              }
            />
          </>
        )}
      </OfficerPage>
    ),
  }
})

const NOTHING_TYPED = 'Nhập mã hồ sơ, họ tên hoặc số vào ô “Tìm hồ sơ”.'

const Advice = () => (
  <p>
    Nhập mã hồ sơ 8 ký tự, hoặc họ tên có dấu hay không dấu. Cũng có thể nhập mã số BHXH, mã số
    thuế, số giấy tờ hoặc điện thoại.
  </p>
)

/** Letters and digits mixed, about as many as a case number has: more likely one of those than a name. */
const isNearlyReference = (typed: string) =>
  /^(?=.*\d)(?=.*[a-z])[a-z\d]{4,9}$/i.test(typed.replace(/[\s-]/g, ''))

const countOf = (count: number): string => {
  if (count === 0) return 'Không thấy hồ sơ nào ở cơ quan của bạn.'
  return count === MOST_FOUND
    ? `Hiện ${MOST_FOUND} hồ sơ gửi gần nhất. Nhập thêm để tìm hẹp hơn.`
    : `Có ${count} hồ sơ ở cơ quan của bạn.`
}

export const POST = lookFor
