import { Notice } from '@/components/ui/notice'
import { formatTime } from '@/lib/forms/days/dates'
import type { WayOfHandingIn } from '@/lib/registration/questions/submission'
import { againField, type Part, type DeskWords } from '@/lib/review/desk/desk-parts'
import type { KeptWords } from '@/lib/review/desk/unsent-words'
import { verdictOptions } from '@/lib/review/pairs/verdicts'
import { officerItemIds, resultLabel, results, titleOf } from '@/lib/review/sheet/checklist'
import { isReasonCode, reasonOf } from '@/lib/review/sheet/reasons'
import type { PageForm } from '@/lib/review/desk/page-form'
import { actionAddress } from '../action-address'
import { OfficerButton } from '../officer-button'
import { pageFormId } from '../page-form'

type Props = {
  form: PageForm
  way: WayOfHandingIn
  openParts: Part[]
  /** Then what stands in its box again has been told by the refusal. */
  isRefused: boolean
  /** A colleague works on the case: what has no box meanwhile has one again later. */
  isOthers: boolean
}

const titles: Record<Part, { title: string; href: string }> = {
  'phieu-kiem-tra': { title: 'Phiếu kiểm tra', href: '#phieu' },
  'ghi-chu': { title: 'Ghi chú nội bộ', href: '#note' },
  'chuyen-lai': { title: 'Lời nhắn khi chuyển lại', href: '#lookAgain' },
  'mo-lai-muc': { title: 'Mở lại một mục', href: '#reopenWhy' },
  'nhan-ban-ky': { title: 'Tiếp nhận tờ khai đã ký', href: '#quyet-dinh' },
  'nghi-trung': { title: 'Kết luận nghi trùng', href: '#pairVerdict' },
}

type Line = KeptWords & { state: 'again' | 'elsewhere' | 'later' | 'over' }

/**
 * What was typed and never sent stands in its box again. What another window holds, or what belongs to an earlier turn of the case,
 * is only told, so that no word is gone.
 */
export function UnsentNotice({ form, way, openParts, isRefused, isOthers }: Props) {
  const without = isOthers ? 'later' : 'over'
  const stateOf = (part: Part): Line['state'] => (openParts.includes(part) ? 'again' : without)
  const lines: Line[] = [
    ...Object.values(form.unsent).map((kept) => ({ ...kept, state: stateOf(kept.part) })),
    ...form.others.map(({ isOutlived, ...kept }) => ({
      ...kept,
      state: isOutlived ? ('over' as const) : ('elsewhere' as const),
    })),
  ].filter(({ state }) => state !== 'again' || !isRefused)
  if (lines.length === 0) return null
  return (
    <Notice tone="warning" id="chua-gui" title="Bạn có phần đã nhập mà chưa gửi.">
      <ul className="space-y-1">
        {lines.map((line) => (
          <li key={`${line.part} ${line.page}`} className="flex flex-wrap items-center gap-x-3">
            <span className="w-full wrap-anywhere whitespace-pre-line">
              <Told {...line} way={way} />
            </span>
            <OfficerButton
              form={pageFormId}
              formAction={`${actionAddress(form, line.part)}?trang=${line.page}`}
              look="secondary"
              name="intent"
              value="bo"
            >
              Bỏ phần này<span className="sr-only"> {titles[line.part].title}</span>
            </OfficerButton>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

const whereTold = {
  over: ', trước khi hồ sơ sang bước khác. Phần này không còn tính. ',
  elsewhere: ' ở cửa sổ khác. Phần này không có trong các ô dưới đây. ',
  later: '. Phần này có lại trong ô khi bạn nhận lại được hồ sơ. ',
} as const

function Told({ part, words, at, state, way }: Line & { way: WayOfHandingIn }) {
  const { title, href } = titles[part]
  if (state === 'again')
    return (
      <>
        <a href={href}>{title}</a>, nhập lúc {formatTime(at)}. Xem lại rồi nhấn nút của phần này.
      </>
    )
  return (
    <>
      {title}, nhập lúc {formatTime(at)}
      {whereTold[state]}
      {wordsOf(part, words, way)}
    </>
  )
}

const quoted = (text = '') => text && `Chữ đã nhập: “${text}”`

function wordsOf(part: Part, words: DeskWords, way: WayOfHandingIn): string {
  if (part === 'phieu-kiem-tra') return listed(marked(words, way))
  if (part === 'nhan-ban-ky')
    return listed(ticks.flatMap(([field, label]) => (words[field] ? [label] : [])))
  if (part === 'nghi-trung') {
    const chosen = verdictOptions.find(({ value }) => value === words.pairVerdict)
    return [chosen && `Đã chọn: ${chosen.label}.`, quoted(words.pairWhy)].filter(Boolean).join(' ')
  }
  const again = officerItemIds
    .filter((item) => words[againField(item)])
    .map((item) => titleOf(item, way))
  return [quoted(words.note ?? words.lookAgain ?? words.reopenWhy), listed(again)]
    .filter(Boolean)
    .join(' ')
}

const ticks = [
  ['signed', 'Mẫu 01 đã ký'],
  ['identity', 'Giấy tờ đã xem'],
] as const

const listed = (lines: string[]) => (lines.length > 0 ? `Đã đánh dấu: ${lines.join(', ')}.` : '')

const marked = (words: DeskWords, way: WayOfHandingIn) =>
  officerItemIds.flatMap((item) => {
    const result = results.find((known) => known === words[item])
    if (!result) return []
    const [code = '', note] = [words[`${item}.reason`], words[`${item}.note`]]
    const why = [isReasonCode(code) && reasonOf(code).label, note].filter(Boolean).join('. ')
    return [`“${titleOf(item, way)}”: ${resultLabel[result]}${why && ` (${why})`}`]
  })
