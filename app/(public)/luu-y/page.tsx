import { ArticlePage } from '@/components/layout/article-page'
import { Notice } from '@/components/ui/notice'
import { Prose } from '@/components/ui/prose'
import { pageTitle } from '@/lib/site/page-title'
import { usageNotes } from '@/lib/site/programme'

const title = 'Lưu ý khi sử dụng VssID'
export const metadata = { title: pageTitle(title) }

export default function NotesPage() {
  return (
    <ArticlePage section="luu-y" title={title} lead="Bốn điều cần biết trước khi đăng nhập.">
      <div>
        <Prose>
          <ol>
            {usageNotes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ol>
        </Prose>
        <div className="mt-8">
          <Notice tone="warning" title="Đừng đọc mã OTP cho ai">
            <p>
              Không cán bộ BHXH nào cần mã OTP hay mật khẩu của bạn. Ai hỏi, bạn hãy dừng cuộc gọi.
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
