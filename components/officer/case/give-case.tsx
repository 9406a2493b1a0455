import { pageFormId } from '../page-form'
import { ActionButton } from '../desk-form'
import { officerControl } from '../officer-control'
import { OfficerError } from '../officer-text'
import type { PageForm } from '@/lib/review/desk/page-form'
import type { ShownHolding } from '@/lib/review/holdings/show-holding'

type Props = { form: PageForm; colleagues: ShownHolding['colleagues']; error?: string }

/** To whom the case goes; folded away, since most cases stay where they are. */
export const GiveCase = ({ form, colleagues, error }: Props) => (
  <details open={error !== undefined} className="min-w-0 open:basis-full">
    <summary className="inline-flex min-h-11 items-center text-voice underline underline-offset-4">
      Giao cho đồng nghiệp
    </summary>
    <OfficerError name="giveTo" error={error} />
    <div className="flex flex-wrap items-end gap-3">
      <label className="block min-w-0 text-sm">
        Đồng nghiệp nhận hồ sơ
        <select
          id="giveTo"
          name="giveTo"
          form={pageFormId}
          aria-invalid={error ? true : undefined}
          aria-describedby={error && 'giveTo-error'}
          className={`${officerControl} max-w-[24rem]`}
        >
          <option value="">Chọn một người</option>
          {colleagues.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <ActionButton form={form} action="give" look="secondary" />
    </div>
  </details>
)
