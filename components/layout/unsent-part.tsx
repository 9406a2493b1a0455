import { Notice } from '@/components/ui/notice'

/** What a script says when a press finds no server (`forms/press.ts`): drawn with the page, since nothing more can be fetched then. */
export const UnsentPart = () => (
  <template data-late="unsent">
    <div data-unsent className="w-full">
      <Notice tone="warning" role="alert" title="Chưa gửi được.">
        <p>Kiểm tra mạng rồi nhấn lại. Điều bạn đã nhập vẫn còn trên trang này.</p>
      </Notice>
    </div>
  </template>
)
