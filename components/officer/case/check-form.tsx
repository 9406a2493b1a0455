import { Island } from '@/components/layout/island'
import { isMachineItem, isOfficerItem, itemsOf } from '@/lib/review/sheet/checklist'
import type { OfficeCase } from '@/lib/review/office-case'
import type { Marks } from '@/lib/review/sheet/check-sheet'
import type { MachineHint } from '@/lib/review/machine-checks'
import type { PageForm } from '@/lib/review/desk/page-form'
import { CheckItem } from './check-item'
import { changedItems, standing } from '@/lib/review/sheet/unsent-sheet'
import { ActionButton, unsentOf } from '../desk-form'
import { MarkLine } from './mark-line'

type Props = {
  form: PageForm
  marks: Marks
  officeCase: OfficeCase
  hints: Partial<Record<string, MachineHint>>
  canSet: boolean
  /** A colleague has the case now: what was marked stands there, to be saved by whoever gets it back. */
  isLost: boolean
}

/** «Phiếu kiểm tra»: to be filled in by the checker, to be read by everybody else. */
export function CheckForm({ form, marks, officeCase, hints, canSet, isLost }: Props) {
  const { sheet, answers } = officeCase
  const way = answers.submission.method
  const unsent = unsentOf(form, 'phieu-kiem-tra')
  const unsaved = changedItems(unsent, marks)
  const items = itemsOf(answers)
  const officerItems = items.filter(isOfficerItem)
  const heading = <h2 className="mb-1 text-lg">Phiếu kiểm tra</h2>
  const found = items
    .filter(isMachineItem)
    .map((item) => <MarkLine key={item} item={item} way={way} mark={marks[item]} />)
  if (!canSet && !isLost)
    return (
      <section id="phieu">
        {heading}
        {officeCase.status === 'RETURNED' && (
          <p>Như khi trả lại công dân, đang chờ công dân bổ sung.</p>
        )}
        <ul>
          {officerItems.map((id) => (
            <MarkLine key={id} item={id} way={way} mark={marks[id]} hint={hints[id]} />
          ))}
          {found}
        </ul>
      </section>
    )
  return (
    <section id="phieu">
      {heading}
      {isLost ? (
        <p>Đồng nghiệp đang xử lý hồ sơ. Khi bạn nhận lại được hồ sơ thì lưu các mục này.</p>
      ) : (
        // Its place is kept where scripts run: nothing may move under a press.
        <div className="min-h-16 noscript:min-h-0 pointer-coarse:min-h-19">
          <Island name="sheet-guide" props={{}} />
        </div>
      )}
      {officerItems.map((id) => (
        <CheckItem
          key={id}
          item={id}
          mark={standing(unsent, id, marks[id])}
          saved={unsaved.includes(id) ? marks[id] : undefined}
          hint={hints[id]}
          way={way}
          asksReason={!isLost}
          isSettled={sheet.settled.includes(id)}
          before={sheet.returned?.[id]}
        />
      ))}
      {!isLost && <ActionButton form={form} action="setChecks" className="mt-3 w-full" />}
      <h3 className="mt-5 mb-1 text-base">Máy đã kiểm tra</h3>
      <ul>{found}</ul>
    </section>
  )
}
