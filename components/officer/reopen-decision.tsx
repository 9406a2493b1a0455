import type { CaseFile } from '@/lib/review/case-file'
import { itemOf } from '@/lib/review/checklist'
import { deedAddress } from './deed-address'
import { OfficerButton } from './officer-button'

const control =
  'my-1 block min-h-11 w-full rounded-md border-2 border-edge bg-paper px-2 text-base text-ink'

/** Only the supervisor may let something fail that had passed before. */
export const ReopenDecision = ({ file }: { file: CaseFile }) => (
  <form method="post" action={deedAddress(file, 'mo-lai-muc')}>
    <label htmlFor="item">Mở lại một mục đã đạt ở lần trước</label>
    <select id="item" name="item" className={control}>
      {file.sheet.settled.map((item) => (
        <option key={item} value={item}>
          {itemOf(item).title}
        </option>
      ))}
    </select>
    <label htmlFor="why">Vì sao (công dân không thấy)</label>
    <input id="why" name="note" className={control} />
    <OfficerButton look="secondary">Mở lại mục này</OfficerButton>
  </form>
)
