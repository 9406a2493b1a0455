import { FieldErrorText } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'

/**
 * What scripts may have to say on a step's page, drawn by the server and kept aside (`forms/late-part.ts`): it looks the same
 * whoever says it, and no script need know how to draw.
 */
export const LateParts = () => (
  <>
    <template data-late="reason">
      <FieldErrorText name="late" error="…" />
    </template>
    <template data-late="restored">
      <Notice tone="info" title="Đã trả lại phần bạn viết lúc mất mạng">
        <p>Bạn xem lại rồi nhấn «Tiếp».</p>
      </Notice>
    </template>
    <template data-late="other-draft">
      <Notice tone="warning" title="Phần này được lưu vào một hồ sơ mới">
        <p>
          Mã hồ sơ mới: <strong data-reference />. Trình duyệt không còn giữ hồ sơ cũ. Bạn viết tiếp
          ở đây, hoặc <a href="/ho-so">mở lại hồ sơ cũ bằng mã hồ sơ và số điện thoại</a>.
        </p>
      </Notice>
    </template>
  </>
)
