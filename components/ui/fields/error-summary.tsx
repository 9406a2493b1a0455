import { t } from '@/lib/words/t'
import { Icon } from '../icon'
import { LateReason } from './late-reason'
import { Words } from '../words/words'

export type SummaryError = { field: string; message: string }

/**
 * All there is to put right, first on the page. `autoFocus` works without JavaScript, and so does the
 * address `#loi` that a redirect may end with.
 */
export const ErrorSummary = ({ errors }: { errors: SummaryError[] }) =>
  errors.length === 0 ? null : (
    <>
      <LateReason />
      <div
        id="loi"
        role="alert"
        tabIndex={-1}
        autoFocus
        aria-labelledby="loi-title"
        className="mb-8 rounded-lg border-4 border-danger bg-paper p-5"
      >
        <h2 id="loi-title" className="flex items-start gap-2 text-xl">
          <Icon name="danger" className="mt-0.5 text-danger" />
          {t('Cần điền hoặc sửa các chỗ sau')}
        </h2>
        <ul className="mt-2">
          {errors.map(({ field, message }) => (
            <li key={field}>
              <a
                href={`#${field}`}
                className="inline-block py-2 font-bold text-danger hover:text-danger"
              >
                <Words>{message}</Words>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
