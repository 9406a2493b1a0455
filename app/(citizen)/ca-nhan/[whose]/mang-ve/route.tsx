import { page, type Search } from '@/app/page-route'
import { IssuedList } from '@/components/records/papers/issued-list'
import { buttonId, TakePapers } from '@/components/records/papers/take-papers'
import { RecordsPage } from '@/components/records/records-page'
import { DataFiles } from '@/components/records/take-away/data-files'
import { NotHere } from '@/components/records/take-away/not-here'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { Notice } from '@/components/ui/notice'
import { daysInOrder, readDays } from '@/lib/forms/days/asked-days'
import { formatDay, formatSoon, today } from '@/lib/forms/days/dates'
import type { FieldError, Typed } from '@/lib/forms/form-state'
import { findNoIssuing } from '@/lib/papers/issuing/issue-paper'
import { listIssued } from '@/lib/papers/issuing/list-issued'
import { usualDays } from '@/lib/papers/paper-wish'
import { findForm } from '@/lib/platform/seal/kept-form'
import { currentKiosk } from '@/lib/platform/kiosk/kiosk'
import { recordHref, recordParts } from '@/lib/records/record-parts'
import { titleOfRecords } from '@/lib/records/title-of-records'
import { t } from '@/lib/words/t'
import { requireRecords } from '../require-records'

/** What a person takes along of their records: papers signed by the portal, files of data. */
export const GET = page<{ whose: string }>(async ({ params: { whose }, search }) => {
  const opened = await requireRecords('takeAway', { whose, search })
  if (!opened) return null
  const { user, records } = opened
  const [papers, until] = await Promise.all([listIssued(records), findNoIssuing(user)])
  const here = recordHref(records.whose, 'takeAway')
  // Chosen while the session ended; another account's choices are not shown here.
  const { request, ...unsent } = await findForm(here)
  const values = { ...usual(), ...(request === user.id && unsent), ...daysOf(search) }
  const errors = errorsOf(search.loi, until)
  const isShared = currentKiosk() !== null
  return {
    title: titleOfRecords(records, t(recordParts.takeAway.title)),
    hasErrors: errors.length > 0,
    body: (
      <RecordsPage {...opened} part="takeAway">
        <ErrorSummary errors={errors} />
        {search.xong === 'thu-hoi' && (
          <Notice tone="success" role="status" title={t('Đã thu hồi giấy')}>
            <p>{t('Ai kiểm tra giấy ấy từ nay đều thấy giấy không còn giá trị.')}</p>
          </Notice>
        )}
        {isShared ? (
          <NotHere />
        ) : (
          <TakePapers action={`${here}/giay`} by={user.id} form={{ values, errors }} />
        )}
        <IssuedList papers={papers} viewerId={user.id} records={records} here={here} />
        {!isShared && <DataFiles by={user.id} {...{ records, values }} />}
      </RecordsPage>
    ),
  }
})

const usual = (): Typed => {
  const { from, to } = usualDays()
  return { tu: from, den: to }
}

/** As the address asks for them. */
function daysOf(search: Search): Typed {
  const { from, to } = daysInOrder(readDays(search))
  return from || to ? { tu: from ?? '', den: to ?? '' } : {}
}

function errorsOf(refused: unknown, until: Date | null): FieldError[] {
  const field = buttonId('CARD')
  if (refused === 'ngay') return [{ field: 'tu', message: t('Chọn cả ngày đầu và ngày cuối.') }]
  if (refused === 'chua-den') {
    const message = t('Chọn ngày cuối không muộn hơn {day}. Ngày chưa đến thì chưa có dữ liệu.', {
      day: formatDay(today()),
    })
    return [{ field: 'den', message }]
  }
  if (refused === 'khong-the')
    return [{ field, message: t('Chưa có thẻ BHYT nào trong dữ liệu để xác nhận.') }]
  if (refused === 'nhieu' && until) {
    const message = t('Hãy thử lại từ {when}. Bạn đã lập nhiều giấy trong một giờ.', {
      when: formatSoon(until),
    })
    return [{ field, message }]
  }
  return []
}
