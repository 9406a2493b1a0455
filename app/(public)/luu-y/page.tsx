import { ArticlePage } from '@/components/layout/pages/article-page'
import { Notice } from '@/components/ui/notice'
import { Official } from '@/components/ui/official'
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
      lead={t('Bốn điều cần biết trước khi đăng nhập ứng dụng.')}
    >
      <div>
        <Prose>
          <p>
            {t(
              'Các điều này là quy định của ứng dụng VssID, theo hướng dẫn của BHXH tỉnh An Giang.',
            )}
          </p>
          <ol>
            {usageNotes.map((note) => (
              <li key={note}>
                <Official of={note} />
              </li>
            ))}
          </ol>
          <p>
            {t(
              'Cổng này cũng vậy: đăng nhập ở thiết bị mới cần thêm mã, và thiết bị trước được đăng xuất. Thiết bị đã quen vào lại không cần mã.',
            )}
          </p>
        </Prose>
        <div className="mt-8">
          <Notice tone="warning" title={t('Đừng đọc mã OTP cho ai')}>
            <p>
              {t(
                'Không cán bộ BHXH nào gọi điện hay nhắn tin để hỏi mã OTP, mật khẩu của bạn. Nếu có người hỏi, hãy dừng cuộc gọi.',
              )}
            </p>
          </Notice>
        </div>
        <Prose>
          <p>
            {t('Chưa có tài khoản? <a>Đăng ký ngay</a>.', {
              a: (words) => <a href="/dang-ky">{words}</a>,
            })}
          </p>
        </Prose>
      </div>
    </ArticlePage>
  )
}
