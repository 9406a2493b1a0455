import { showAbove } from '@/components/forms/show-above'
import { Notice } from '@/components/ui/notice'

export const showRestored = (form: HTMLFormElement): void =>
  showAbove(
    form,
    <Notice tone="info" title="Đã trả lại phần bạn viết lúc mất mạng">
      <p>Bạn xem lại rồi nhấn «Tiếp».</p>
    </Notice>,
  )

// lib/registration/reference.ts draws random numbers with Node and can't come along to the browser.
const shownReference = (reference: string) => `${reference.slice(0, 4)}-${reference.slice(4)}`

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
