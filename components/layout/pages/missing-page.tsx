import type { Account } from '../header/account-menu'
import { ArticlePage } from './article-page'
import { msg, t } from '@/lib/words/t'

export const missingTitle = msg('Không tìm thấy trang này')

/** «404» */
export const MissingPage = ({ account }: { account?: Account | null }) => (
  <ArticlePage title={t(missingTitle)} account={account}>
    <div className="max-w-prose space-y-4">
      <p>
        {t('Kiểm tra lại địa chỉ bạn vừa mở. Có thể trang đã chuyển đi, hoặc liên kết đã hết hạn.')}
      </p>
      <p>
        {t(
          'Nếu bạn đang điền tờ khai trên máy này, phần đã điền vẫn ở đây: mở “Tìm lại hồ sơ”. Trên máy khác, chỉ mở lại được khi đã xác nhận số điện thoại.',
        )}
      </p>
      <p>
        {t('<a>Tìm lại hồ sơ</a>, hoặc <b>về trang chủ</b>.', {
          a: (words) => <a href="/ho-so">{words}</a>,
          b: (words) => <a href="/">{words}</a>,
        })}
      </p>
    </div>
  </ArticlePage>
)
