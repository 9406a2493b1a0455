import { hotline, site } from '@/lib/site/settings'
import { mainId } from './skip-link'

/**
 * Shown when something of ours broke. It travels to the browser with every page, so it brings no other part
 * of the frame along. `code` is what the journal knows the fault by.
 */
export const FaultPage = ({ code }: { code?: string }) => (
  <main id={mainId} tabIndex={-1} className="mx-auto w-full max-w-site space-y-4 px-4 py-12">
    <p className="font-bold text-voice">{site.title}</p>
    <h1 className="text-3xl">Trang này đang gặp lỗi của chúng tôi</h1>
    <p>Bạn không làm gì sai. Phần đã lưu vẫn còn nguyên.</p>
    <p>
      <a href="">Thử lại sau một phút</a>, hoặc <a href="/">về trang chủ</a>. Nếu vẫn lỗi, gọi{' '}
      <a href={hotline.href}>{hotline.shown}</a>
      {code ? ` và đọc mã lỗi ${code}.` : '.'}
    </p>
  </main>
)
