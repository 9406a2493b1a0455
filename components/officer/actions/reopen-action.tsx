import type { OfficeCase } from '@/lib/review/office-case'
import { titleOf } from '@/lib/review/sheet/checklist'
import type { PageForm } from '@/lib/review/desk/page-form'
import { ActionButton, unsentOf } from '../desk-form'
import { officerControl } from '../officer-control'
import { OfficerText } from '../officer-text'

type Props = { form: PageForm; officeCase: OfficeCase; error?: string }

/** Only the supervisor may let something fail that had passed before. */
export function ReopenAction({ form, officeCase, error }: Props) {
  const unsent = unsentOf(form, 'mo-lai-muc')
  return (
    <>
      <label htmlFor="reopenItem">Mở lại một mục đã đạt ở lần trước</label>
      <select
        id="reopenItem"
        name="reopenItem"
        defaultValue={unsent.reopenItem}
        className={`my-1 ${officerControl}`}
      >
        {officeCase.sheet.settled.map((item) => (
          <option key={item} value={item}>
            {titleOf(item, officeCase.answers.submission.method)}
          </option>
        ))}
      </select>
      <OfficerText
        name="reopenWhy"
        label="Lý do mở lại. Công dân không thấy."
        value={unsent.reopenWhy}
        error={error}
      />
      <ActionButton form={form} action="reopenCheck" look="secondary" />
    </>
  )
}
