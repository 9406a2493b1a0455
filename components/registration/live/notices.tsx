import { showAbove } from '@/components/forms/show-above'
import { Notice } from '@/components/ui/notice'
import { shownReference } from '@/lib/registration/reference'

export const showRestored = (form: HTMLFormElement): void =>
  showAbove(
    form,
    <Notice tone="info" title="Đã trả lại phần bạn viết lúc mất mạng">
      <p>Bạn xem lại rồi nhấn «Tiếp».</p>
    </Notice>,
  )

/** The number beside the form is that of the draft the browser has lost. */
export function showOtherDraft(form: HTMLFormElement, reference: string): void {
  const number = document.querySelector('[data-reference]')
  if (number) number.textContent = shownReference(reference)
  showAbove(
    form,
    <Notice tone="warning" title={`Phần này được lưu vào hồ sơ mới ${shownReference(reference)}`}>
      <p>
        Trình duyệt không còn giữ hồ sơ cũ. Bạn viết tiếp ở đây, hoặc{' '}
        <a href="/ho-so">mở lại hồ sơ cũ bằng mã hồ sơ và số điện thoại</a>.
      </p>
    </Notice>,
  )
}
