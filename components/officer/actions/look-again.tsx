import { isOfficerItem, itemsOf, titleOf } from '@/lib/review/sheet/checklist'
import type { Declaration } from '@/lib/registration/steps/declaration'
import { againField } from '@/lib/review/desk/desk-parts'
import type { PageForm } from '@/lib/review/desk/page-form'
import { ActionButton, unsentOf } from '../desk-form'
import { OfficerText } from '../officer-text'

type Props = { form: PageForm; answers: Declaration; error?: string }

/** Back to the checker, with what to look at: the items named lose their mark. */
export function LookAgain({ form, answers, error }: Props) {
  const unsent = unsentOf(form, 'chuyen-lai')
  return (
    <div className="mt-4 border-t border-line pt-3">
      <OfficerText
        name="lookAgain"
        label="Cần xem lại điều gì? Công dân không thấy."
        value={unsent.lookAgain}
        error={error}
      />
      <fieldset className="my-2">
        <legend className="text-sm">Mục phải đánh dấu lại (không bắt buộc)</legend>
        {itemsOf(answers)
          .filter(isOfficerItem)
          .map((item) => (
            <label key={item} className="flex min-h-8 cursor-pointer items-center gap-2 text-sm">
              <input
                type="checkbox"
                name={againField(item)}
                value="yes"
                defaultChecked={unsent[againField(item)] === 'yes'}
                className="size-5 shrink-0"
              />
              {titleOf(item, answers.submission.method)}
            </label>
          ))}
      </fieldset>
      <ActionButton form={form} action="sendBack" look="secondary" />
    </div>
  )
}
