import { Reference } from '@/components/registration/reference'
import { LookUpButton } from '../page-form'
import { Notice } from '@/components/ui/notice'
import type { WayOfHandingIn } from '@/lib/registration/questions/submission'
import type { Done } from '@/lib/review/page/done-now'
import { itemIds, titleOf } from '@/lib/review/sheet/checklist'
import { refusedField } from '@/lib/review/page/refused-field'
import { isRefusal, refusalText } from '@/lib/review/refusals'

type Props = {
  refusal: unknown
  /** The slug of the action that was refused. */
  slug?: unknown
  done?: Pick<Done, 'words'> & Partial<Done>
  next?: string | null
  /** The list from which this officer may take the next case; on a page that has the form. */
  takesFrom?: string
  reference?: string
} & (OfSheet | { items?: never; way?: never })

/** The items of the sheet that a refusal is about, called as the sheet calls them. */
type OfSheet = { items: unknown; way: WayOfHandingIn }

/** What became of the last press: done, or why not and what to do. It takes the focus, so that it is heard. */
export function CaseNotice(props: Props) {
  const { refusal, slug, items, way, done, next, takesFrom, reference } = props
  if (isRefusal(refusal)) {
    const field = refusedField(refusal, slug)
    return (
      <Notice tone="danger" role="alert" id="loi" title="Chưa làm được">
        <p>{field ? <a href={`#${field}`}>{refusalText[refusal]}</a> : refusalText[refusal]}</p>
        {way && <ItemsToSee items={items} way={way} />}
      </Notice>
    )
  }
  if (!done) return null
  return (
    <Notice tone="success" role="status" id="xong" title={done.words}>
      {done.action === 'receivePaper' && reference && (
        <p>
          <a href={`/can-bo/ho-so/${reference}/phieu-nhan`}>In giấy hẹn trả kết quả</a>
        </p>
      )}
      {done.isFinishing && (
        <p>
          {next && takesFrom ? (
            <LookUpButton isOfPage action={takesFrom} look="primary">
              Nhận hồ sơ tiếp theo
            </LookUpButton>
          ) : next ? (
            <a href={`/can-bo/ho-so/${next}`} className="font-bold">
              Hồ sơ tiếp theo: <Reference>{next}</Reference>
            </a>
          ) : (
            <a href="/can-bo">Về danh sách việc, không còn hồ sơ nào chờ bạn</a>
          )}
        </p>
      )}
    </Notice>
  )
}

function ItemsToSee({ items, way }: OfSheet) {
  const about = itemIds.filter((id) => String(items).split(',').includes(id))
  if (about.length === 0) return null
  return (
    <>
      <p>Mục cần xem:</p>
      <ul className="list-disc pl-5">
        {about.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{titleOf(id, way)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
