import { checklist, officerItemIds } from '@/lib/review/checklist'
import type { Marks, Sheet } from '@/lib/review/check-sheet'
import type { Hint } from '@/lib/review/machine-checks'
import { CheckItem } from './check-item'
import { standing } from '@/lib/review/unsent-sheet'
import { DeedForm, unsentOf, type Desk } from './deed-form'
import { MarkLine } from './mark-line'
import { OfficerButton } from './officer-button'

type Props = {
  desk: Desk
  marks: Marks
  sheet: Sheet
  hints: Partial<Record<string, Hint>>
  canSet: boolean
}

/** «Phiếu kiểm tra»: to be filled in by the checker, to be read by everybody else. */
export function CheckForm({ desk, marks, sheet, hints, canSet }: Props) {
  const machineItems = checklist.filter(({ setBy }) => setBy === 'machine')
  const heading = <h2 className="mb-1 text-lg">Phiếu kiểm tra</h2>
  const found = machineItems.map((item) => (
    <MarkLine key={item.id} item={item.id} mark={marks[item.id]} />
  ))
  if (!canSet)
    return (
      <section id="phieu">
        {heading}
        <ul>
          {officerItemIds.map((id) => (
            <MarkLine key={id} item={id} mark={marks[id]} hint={hints[id]} />
          ))}
          {found}
        </ul>
      </section>
    )
  return (
    <section id="phieu">
      {heading}
      <DeedForm desk={desk} deed="phieu-kiem-tra" keeps>
        {officerItemIds.map((id) => (
          <CheckItem
            key={id}
            item={id}
            mark={standing(unsentOf(desk, 'phieu-kiem-tra'), id, marks[id])}
            hint={hints[id]}
            isSettled={sheet.settled.includes(id)}
          />
        ))}
        <OfficerButton className="mt-3 w-full">Lưu phiếu kiểm tra</OfficerButton>
      </DeedForm>
      <h3 className="mt-5 mb-1 text-base">Máy đã kiểm tra</h3>
      <ul>{found}</ul>
    </section>
  )
}
