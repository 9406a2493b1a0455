import type { KeptCorrection } from '@/lib/registration/answers/changes-of'
import { isPictureStep } from '@/lib/registration/steps/steps'
import { isReasonCode, reasonOf } from '@/lib/review/sheet/reasons'

/** What the citizen put right after the last return, before and after; or that nothing is different. */
export const CorrectedAnswers = ({ correction }: { correction: KeptCorrection }) => {
  const { changes, unchanged, note } = correction
  const open = unchanged.filter(isReasonCode)
  return (
    <section className="mb-4 rounded-lg border-2 border-warning bg-paper p-3">
      <h2 className="mb-1 text-lg">
        {changes.length > 0 ? 'Công dân đã sửa' : 'Công dân gửi lại mà không sửa gì'}
      </h2>
      {changes.length > 0 && (
        <dl>
          {changes.map(({ step, field, label, before, after }) => (
            <div key={`${step}.${field}`} className="border-b border-line py-1.5">
              <dt className="text-sm text-ink-soft">{label}</dt>
              <dd className="wrap-anywhere">
                {isPictureStep(step) ? (
                  'Đã gửi ảnh mới.'
                ) : (
                  <>
                    <del className="text-ink-soft">
                      <span className="sr-only">Trước: </span>
                      {before || 'chưa có'}
                    </del>
                    <ins className="block font-bold no-underline">
                      <span className="sr-only">Nay: </span>
                      {after || 'đã bỏ'}
                    </ins>
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {changes.length > 0 && open.length > 0 && (
        <p className="mt-2">
          Không sửa theo lý do: {open.map((code) => reasonOf(code).label).join(', ')}.
        </p>
      )}
      {note && <p className="mt-2 wrap-anywhere">Lời công dân: “{note}”</p>}
    </section>
  )
}
