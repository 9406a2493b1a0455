import { Button, ButtonRow } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { commitmentStatement } from '@/lib/registration/official-texts'

type Props = { reference: string; error?: string; isCorrection: boolean }

/** The commitment, word for word, and «Ghi nhận». */
export const SubmitForm = ({ reference, error, isCorrection }: Props) => (
  <form method="post" action="/dang-ky/kiem-tra/ghi-nhan" noValidate>
    <input type="hidden" name="reference" value={reference} />
    <Checkbox name="commitment" label={commitmentStatement} error={error} required />
    <p className="text-ink-soft">
      {isCorrection
        ? 'Sau khi gửi, cán bộ thẩm định lại phần bạn vừa sửa.'
        : 'Sau khi ghi nhận, bạn in mẫu 01, ký tên và nộp tại cơ quan BHXH đã chọn.'}
    </p>
    <ButtonRow>
      <Button>{isCorrection ? 'Gửi phần bổ sung' : 'Ghi nhận'}</Button>
    </ButtonRow>
  </form>
)
