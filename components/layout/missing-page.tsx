import type { Account } from './account-menu'
import { ArticlePage } from './article-page'

export const missingTitle = 'Không tìm thấy trang này'

/** «404» */
export const MissingPage = ({ account }: { account?: Account | null }) => (
  <ArticlePage title={missingTitle} account={account}>
    <div className="max-w-prose space-y-4">
      <p>Kiểm tra lại địa chỉ bạn vừa mở. Có thể trang đã chuyển đi, hoặc liên kết đã hết hạn.</p>
      <p>
        Nếu bạn đang điền tờ khai trên máy này, phần đã điền vẫn ở đây: mở “Tìm lại hồ sơ”. Trên máy
        khác, chỉ mở lại được khi số điện thoại đã xác nhận.
      </p>
      <p>
        <a href="/ho-so">Tìm lại hồ sơ</a>, hoặc <a href="/">về trang chủ</a>.
      </p>
    </div>
  </ArticlePage>
)
