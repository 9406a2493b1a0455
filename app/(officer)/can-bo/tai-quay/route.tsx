import { notYourRole } from '@/app/(officer)/not-your-role'
import { page } from '@/app/page-route'
import { DraftsAtDesk } from '@/components/counter/drafts-at-desk'
import { VisitorsComputer } from '@/components/counter/visitors-computer'
import { OpenByCode } from '@/components/counter/open-by-code'
import { OfficerButton } from '@/components/officer/officer-button'
import { OfficerPage } from '@/components/officer/officer-page'
import { Notice } from '@/components/ui/notice'
import type { Officer } from '@/lib/accounts/account'
import { formatSoon } from '@/lib/forms/days/dates'
import { requireOfficer } from '@/lib/accounts/sessions/current-user'
import { currentKiosk } from '@/lib/platform/kiosk/kiosk'
import { findForm } from '@/lib/platform/seal/kept-form'
import {
  deskDone,
  counterRefusals,
  isCounterRefusal,
} from '@/lib/registration/desk/passes/counter-words'
import { findPassLock } from '@/lib/registration/desk/passes/open-by-pass'
import { may } from '@/lib/review/actions'
import { COUNTED_DAYS, showCounter } from '@/lib/review/entering/show-counter'
import { shownOfficer } from '@/lib/review/shown-officer'

const here = '/can-bo/tai-quay'
const title = 'Nhập tờ khai tại quầy'

/** For somebody who can't or won't fill it in alone: the officer types what they say, or goes on with what they have begun. */
export const GET = page(async ({ search: { loi, xong } }) => {
  const officer = await requireOfficer(here)
  if (!may(officer, 'enterAtCounter')) return notYourRole(officer)
  const { drafts, channels } = await showCounter(officer)
  const refusal = isCounterRefusal(loi) ? counterRefusals[loi] : null
  const done = deskDone(xong)
  const { ma = '' } = refusal ? await findForm(here) : {}
  const error = refusal && 'field' in refusal ? await withTime(officer, refusal, ma) : null
  return {
    title: done ? `${done} ${title}` : title,
    hasErrors: refusal !== null,
    body: (
      <OfficerPage officer={await shownOfficer(officer)} title={title} current={here}>
        {done && <Notice tone="success" role="status" id="xong" title={done} />}
        {refusal && !('field' in refusal) && (
          <Notice tone="danger" role="alert" id="loi" title="Chưa làm được">
            <p>{refusal.words}</p>
          </Notice>
        )}
        <div className="grid grid-cols-1 gap-x-10 gap-y-6 lg:grid-cols-2">
          <section aria-labelledby="moi">
            <h2 id="moi" className="mb-2 text-xl">
              Tờ khai mới
            </h2>
            <p className="mb-3">
              Nhập cùng người khai, chụp giấy tờ, in mẫu 01 để họ ký rồi tiếp nhận ngay. Đồng nghiệp
              khác thẩm định và duyệt.
            </p>
            <form method="post" action={`${here}/moi`}>
              <OfficerButton>Bắt đầu tờ khai mới</OfficerButton>
            </form>
          </section>
          <OpenByCode number={ma} error={error} />
        </div>
        <DraftsAtDesk drafts={drafts} />
        <VisitorsComputer isOpen={currentKiosk() !== null} />
        <p className="mt-8 text-ink-soft">
          Trong {COUNTED_DAYS} ngày qua, cơ quan nhận {channels.counter} hồ sơ nhập tại quầy và{' '}
          {channels.online} hồ sơ gửi trên mạng.
        </p>
      </OfficerPage>
    ),
  }
})

type Refused = { field: string; words: string }

/** While too many wrong codes keep it shut, from when on it opens. */
async function withTime(officer: Officer, { field, words }: Refused, ma: string): Promise<Refused> {
  const until = await findPassLock(officer, ma)
  return { field, words: until ? `${words} Mở được từ ${formatSoon(until)}.` : words }
}
