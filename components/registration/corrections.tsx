import { ButtonLink, ButtonRow } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import type { Correction } from '@/lib/registration/correction'
import { stepHref, stepOf } from '@/lib/registration/steps'

/** Every reason of a return at once, each with the way to the very field. Nothing else has to be done again. */
export const Corrections = ({ corrections, due }: { corrections: Correction[]; due: string }) => (
  <Panel title="Việc cần làm tiếp theo: bổ sung hồ sơ">
    <p className="mb-4">
      Cán bộ đề nghị sửa các điều dưới đây, chậm nhất ngày <strong>{due}</strong>. Các phần khác giữ
      nguyên.
    </p>
    <ol className="mb-4 list-decimal space-y-4 pl-[1.35em]">
      {corrections.map(({ step, field, code, text, note }) => (
        <li key={code}>
          <p>{text}</p>
          {note && <p className="text-ink-soft">Cán bộ ghi thêm: {note}</p>}
          <a href={`${stepHref(step)}#${field}`} className="inline-block py-2">
            Sửa ở phần “{stepOf(step).title}”
          </a>
        </li>
      ))}
    </ol>
    <ButtonRow>
      <ButtonLink href="/dang-ky/kiem-tra">Đã sửa xong, kiểm tra và gửi lại</ButtonLink>
    </ButtonRow>
  </Panel>
)
