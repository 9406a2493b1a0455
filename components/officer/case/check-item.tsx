import { Icon } from '@/components/ui/icon'
import {
  itemOf,
  titleOf,
  resultLabel,
  results,
  type OfficerItemId,
} from '@/lib/review/sheet/checklist'
import type { Mark, PostedMark } from '@/lib/review/sheet/check-sheet'
import type { WayOfHandingIn } from '@/lib/registration/questions/submission'
import type { MachineHint } from '@/lib/review/machine-checks'
import { reasonOf, reasonsFor } from '@/lib/review/sheet/reasons'
import { officerControl } from '../officer-control'

type Props = {
  item: OfficerItemId
  mark: PostedMark
  hint?: MachineHint
  /** Told to choose one where it is missing: where the sheet can be saved. */
  asksReason: boolean
  isSettled: boolean
  /** How the paper came. */
  way: WayOfHandingIn
  /** What the saved sheet says, where something else stands here and has not been sent. */
  saved?: Mark
  /** As it stood when the citizen was last given the case back. */
  before?: Mark
}

const shownOnFailure =
  'mt-2 space-y-2 supports-[selector(:has(*))]:hidden supports-[selector(:has(*))]:group-has-[[value=failed]:checked]/item:block'

/** One question of the sheet. A reason and a word to the citizen are asked only when it failed. */
export function CheckItem(props: Props) {
  const { item, mark, hint, asksReason, isSettled, saved, before, way } = props
  const { mayNotApply } = itemOf(item)
  const needsReason = asksReason && mark.result === 'failed' && !mark.reason
  const offered = results.filter((result) => result !== 'not-applicable' || mayNotApply)
  return (
    <fieldset
      id={item}
      className="group/item scroll-mt-4 border-b border-line py-1.5"
      aria-describedby={hint && `${item}-hint`}
    >
      <legend className="float-left w-full font-bold">{titleOf(item, way)}</legend>
      <div className="clear-both" />
      {hint && <HintLine id={`${item}-hint`} hint={hint} />}
      {isSettled && <p className="text-sm text-ink-soft">Đã đạt ở lần trước.</p>}
      {saved && (
        <p className="text-sm font-bold text-warning">
          Phiếu đã lưu ghi:{' '}
          {[resultLabel[saved.result], reasonLabel(saved), saved.note].filter(Boolean).join(', ')}.
        </p>
      )}
      {before?.reason && (
        <p className="text-sm text-ink-soft">
          Lần trả lại trước: Không đạt, {reasonLabel(before)}.
        </p>
      )}
      <div className="flex flex-wrap gap-x-5">
        {offered.map((result) => (
          <label key={result} className="inline-flex min-h-8 cursor-pointer items-center gap-2">
            <input
              type="radio"
              name={item}
              value={result}
              defaultChecked={mark.result === result}
              className="size-5"
            />
            {resultLabel[result]}
          </label>
        ))}
      </div>
      <div className={shownOnFailure}>
        {needsReason && (
          <p id={`${item}-reason-error`} className="text-sm font-bold text-danger">
            <span className="sr-only">Lỗi: </span>Chọn lý do mục này không đạt.
          </p>
        )}
        <label className="block text-sm">
          Lý do *
          <select
            name={`${item}.reason`}
            id={`${item}.reason`}
            defaultValue={mark.reason ?? ''}
            aria-describedby={needsReason ? `${item}-reason-error` : undefined}
            aria-required
            aria-invalid={needsReason || undefined}
            className={officerControl}
          >
            <option value="">Chọn lý do</option>
            {reasonsFor(item, way).map((code) => (
              <option key={code} value={code}>
                {reasonOf(code).label}
              </option>
            ))}
          </select>
        </label>
        <label className="block text-sm">
          Nói thêm với công dân (không bắt buộc)
          <input name={`${item}.note`} defaultValue={mark.note} className={officerControl} />
        </label>
      </div>
    </fieldset>
  )
}

const reasonLabel = ({ reason }: Mark) => reason && reasonOf(reason).label.toLocaleLowerCase('vi')

export const HintLine = ({ id, hint }: { id?: string; hint: MachineHint }) => (
  <p
    id={id}
    className={`flex gap-1.5 text-sm ${hint.agrees ? 'text-success' : 'font-bold text-warning'}`}
  >
    <Icon name={hint.agrees ? 'check' : 'warning'} className="mt-0.5 size-4" />
    {hint.text}
  </p>
)
