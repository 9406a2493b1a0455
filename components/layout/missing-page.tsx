import { site } from '@/lib/site/settings'
import { mainId } from './skip-link'

/** The words of «404»; drawn inside the frame or, from within a page, alone. */
export const MissingWords = () => (
  <div className="max-w-prose space-y-4">
    <p>Kiểm tra lại địa chỉ bạn vừa mở. Có thể trang đã chuyển đi, hoặc đường dẫn đã hết hạn.</p>
    <p>Phần bạn đã điền vẫn được giữ. Bạn mở lại bằng mã hồ sơ và số điện thoại.</p>
    <p>
      <a href="/ho-so">Tìm lại hồ sơ</a>, hoặc <a href="/">về trang chủ</a>.
    </p>
  </div>
)

/**
 * For a page that finds nothing under its address. Like the fault page it travels with every page, so it brings no other
 * part of the frame along.
 */
export const MissingPage = () => (
  <main id={mainId} tabIndex={-1} className="mx-auto w-full max-w-site space-y-4 px-4 py-12">
    <p className="font-bold text-voice">{site.title}</p>
    <h1 className="text-3xl">Không tìm thấy trang này</h1>
    <MissingWords />
  </main>
)
