import { PersonName } from '@/components/ui/words/person-name'
import { formatTime } from '@/lib/forms/days/dates'
import type { PageForm } from '@/lib/review/desk/page-form'
import type { ShownHolding } from '@/lib/review/holdings/show-holding'
import { ActionButton } from '../desk-form'
import { GiveCase } from './give-case'

type Props = { form: PageForm; shown: ShownHolding; error?: string }

/** Who works on the case, and what may be done about that: above the work itself, on every width. */
export const CaseHolding = ({ form, shown, error }: Props) => (
  <section
    aria-label="Người xử lý"
    className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-l-4 border-voice bg-voice-soft px-3 py-2"
  >
    <p className="min-w-0">
      <Holder shown={shown} />
    </p>
    {shown.mayTake && <ActionButton form={form} action="take" />}
    {shown.isOwn && <ActionButton form={form} action="release" look="secondary" />}
    {shown.mayTakeAway && <ActionButton form={form} action="takeAway" look="secondary" />}
    {shown.colleagues.length > 0 && (
      <GiveCase form={form} colleagues={shown.colleagues} error={error} />
    )}
  </section>
)

const Holder = ({ shown: { holding, isOwn, putBackAt } }: Pick<Props, 'shown'>) => {
  if (putBackAt)
    return (
      <>
        <strong>Bạn không còn giữ hồ sơ này</strong>: hồ sơ đã về danh sách việc lúc{' '}
        {formatTime(putBackAt)}. Chưa ai nhận lại.
      </>
    )
  if (!holding) return 'Chưa ai nhận hồ sơ này.'
  if (isOwn)
    return (
      <>
        <strong>Bạn đang xử lý</strong>, từ {formatTime(holding.since)}. Nếu không làm gì thêm, hồ
        sơ về danh sách việc lúc {formatTime(holding.until)}.
      </>
    )
  return (
    <>
      <strong>
        <PersonName>{holding.name}</PersonName>
      </strong>{' '}
      đang xử lý, từ {formatTime(holding.since)}.
    </>
  )
}
