import { ArticlePage } from '@/components/layout/pages/article-page'
import { Notice } from '@/components/ui/notice'
import { Prose } from '@/components/ui/prose'
import { usageNotes } from '@/lib/site/official-sentences'
import { msg, t } from '@/lib/words/t'

const title = msg('Lưu ý khi sử dụng VssID')
export const metadata = { title }

export default function NotesPage() {
  return (
    <ArticlePage
      section="luu-y"
      title={t(title)}
      lead="Bốn điều cần biết trước khi đăng nhập ứng dụng."
    >
      <div>
        <Prose>
          <p>Các điều này là quy định của ứng dụng VssID, theo hướng dẫn của BHXH tỉnh An Giang.</p>
          <ol>
            {usageNotes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ol>
          <p>
            Trên cổng này, nhiều thiết bị đăng nhập được cùng lúc. Khi bạn đổi mật khẩu, các thiết
            bị khác bị đăng xuất.
          </p>
        </Prose>
        <div className="mt-8">
          <Notice tone="warning" title="Đừng đọc mã OTP cho ai">
            <p>
              Không cán bộ BHXH nào gọi điện hay nhắn tin để hỏi mã OTP, mật khẩu của bạn. Nếu có
              người hỏi, hãy dừng cuộc gọi.
            </p>
          </Notice>
        </div>
        <Prose>
          <p>
            Chưa có tài khoản? <a href="/dang-ky">Đăng ký ngay</a>.
          </p>
        </Prose>
      </div>
    </ArticlePage>
  )
}
