import { page } from '@/app/page-route'
import { AtTheCounter } from '@/components/requests/at-the-counter'
import { ChoosePartsForm } from '@/components/requests/choose-parts-form'
import { RequestFrame } from '@/components/requests/request-frame'
import { RequestList } from '@/components/requests/request-list'
import { requireCitizen } from '@/lib/accounts/sessions/current-user'
import { findAdjusting } from '@/lib/requests/adjust/keep-wishes'
import { partIds } from '@/lib/requests/adjust/parts'
import { listOwnRequests } from '@/lib/requests/open-request'
import { findForm } from '@/lib/platform/seal/kept-form'
import { switchedFormId } from '@/lib/words/switch-intent'
import { msg, t } from '@/lib/words/t'
import { chooseParts } from './choose-parts'

const here = '/ca-nhan/dieu-chinh'
const title = msg('Điều chỉnh thông tin')

export const GET = page(async ({ search }) => {
  const user = await requireCitizen(here)
  const [{ draft }, requests] = await Promise.all([findAdjusting(user), listOwnRequests(user)])
  // Ticked while the session ended; another account's ticks are not shown here.
  const { request, ...unsent } = await findForm(here)
  const values = { ...draft?.typed, ...(request === user.id && unsent) }
  const errors =
    search.loi === undefined
      ? []
      : [{ field: partIds[0]!, message: t('Chọn ít nhất một điều cần đổi.') }]
  return {
    title: t(title),
    hasErrors: errors.length > 0,
    body: (
      <RequestFrame
        user={user}
        title={t(title)}
        at={here}
        errors={errors}
        form={{ id: switchedFormId }}
      >
        <p className="mb-6">
          {t(
            'Theo mẫu 01: bạn xác nhận bằng mã, thông tin mới có hiệu lực ngay. Tên, mã số và giấy tờ tùy thân chỉ đổi được tại cơ quan BHXH.',
          )}
        </p>
        <ChoosePartsForm by={user.id} form={{ values, errors }} />
        <AtTheCounter />
        <RequestList requests={requests} />
      </RequestFrame>
    ),
  }
})

export const POST = chooseParts
