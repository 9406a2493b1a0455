import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import type { Change } from '@/lib/registration/changes-of'

/** Of a returned case: what has been put right so far, or that nothing has. */
export const Corrected = ({ changes }: { changes: Change[] }) =>
  changes.length === 0 ? (
    <Notice title="Bạn chưa sửa mục nào." />
  ) : (
    <section aria-labelledby="corrected">
      <h2 id="corrected" className="mb-2 text-xl">
        Phần bạn đã sửa
      </h2>
      <SummaryList
        rows={changes.map(({ step, label, before, after }) => ({
          label,
          value:
            step === 'photos'
              ? 'Đã thay ảnh khác.'
              : `Trước: ${before || 'Chưa có'}\nNay: ${after || 'Chưa có'}`,
        }))}
      />
    </section>
  )
