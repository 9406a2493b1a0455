import type { CaseFile } from '@/lib/review/case-file'
import { itemOf } from '@/lib/review/checklist'
import { DeedForm, unsentOf, type Desk } from './deed-form'
import { OfficerButton } from './officer-button'
import { officerControl } from './officer-control'
import { OfficerText } from './officer-text'

/** Only the supervisor may let something fail that had passed before. */
export function ReopenDecision({ desk, file }: { desk: Desk; file: CaseFile }) {
  const unsent = unsentOf(desk, 'mo-lai-muc')
  return (
    <DeedForm desk={desk} deed="mo-lai-muc" keeps>
      <label htmlFor="item">Mở lại một mục đã đạt ở lần trước</label>
      <select id="item" name="item" defaultValue={unsent.item} className={`my-1 ${officerControl}`}>
        {file.sheet.settled.map((item) => (
          <option key={item} value={item}>
            {itemOf(item).title}
          </option>
        ))}
      </select>
      <OfficerText id="why" label="Vì sao? Công dân không thấy." value={unsent.note} />
      <OfficerButton look="secondary">Mở lại mục này</OfficerButton>
    </DeedForm>
  )
}
