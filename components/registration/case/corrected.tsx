import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import type { Change } from '@/lib/registration/answers/changes-of'
import { isPictureStep } from '@/lib/registration/steps/steps'
import { t } from '@/lib/words/t'

/** Of a returned case: what has been put right so far, or that nothing has. */
export const Corrected = ({ changes }: { changes: Change[] }) =>
  changes.length === 0 ? (
    <Notice title={t('Bạn chưa sửa mục nào.')} />
  ) : (
    <section aria-labelledby="corrected">
      <h2 id="corrected" className="mb-2 text-xl">
        {t('Phần bạn đã sửa')}
      </h2>
      <SummaryList
        rows={changes.map((change) => ({
          label: change.label,
          value: isFollowing(change, changes) ? t('Đổi theo họ và tên.') : whatBecame(change),
        }))}
      />
    </section>
  )

const whatBecame = ({ step, before, after }: Change): string =>
  isPictureStep(step)
    ? t('Đã thay ảnh khác.')
    : t('Trước: {before}\nNay: {after}', {
        before: before || t('Chưa có'),
        after: after || t('Chưa có'),
      })

/** Whoever is their own contact person: nobody touched that answer, it went with the name (save-step.ts). */
const isFollowing = ({ field, before, after }: Change, changes: Change[]): boolean =>
  field === 'contactPerson' &&
  changes.some((one) => one.field === 'fullName' && one.before === before && one.after === after)
