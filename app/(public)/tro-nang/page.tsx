import { ArticlePage } from '@/components/layout/pages/article-page'
import { Prose } from '@/components/ui/prose'
import { hotline, supportEmail } from '@/lib/site/settings'
import { Words } from '@/components/ui/words/words'
import { msg, t } from '@/lib/words/t'

const title = msg('Hỗ trợ người khuyết tật, người cao tuổi (trợ năng)')
export const metadata = { title }

export default function AccessibilityPage() {
  return (
    <ArticlePage
      section="tro-nang"
      title={t(title)}
      lead={t('Mục tiêu: ai cũng dùng được cổng này.')}
    >
      <Prose>
        <h2>{t('Bạn có thể')}</h2>
        <ul>
          <li>{t('Làm mọi việc bằng bàn phím, không cần chuột.')}</li>
          <li>{t('Nghe trang bằng phần mềm đọc màn hình.')}</li>
          <li>{t('Phóng chữ to gấp 4 lần mà không phải kéo ngang.')}</li>
          <li>
            {t('Đặt cỡ chữ của máy to gấp đôi, cả trên điện thoại. Không chữ nào bị bẻ đôi.')}
          </li>
          <li>{t('Dùng nền tối hoặc màu tương phản cao của máy bạn.')}</li>
          <li>
            {t('<a>Chọn cỡ chữ, độ tương phản, ngôn ngữ</a> ngay trên cổng này.', {
              a: (words) => <a href="/hien-thi">{words}</a>,
            })}
          </li>
          <li>{t('Gửi được tờ khai cả khi máy cũ hoặc mạng chậm chỉ mở được phần chữ.')}</li>
          <li>{t('Dừng giữa chừng mà không mất phần đã điền.')}</li>
        </ul>
        <h2>{t('Tiêu chuẩn của cổng')}</h2>
        <p>
          {t(
            'Các trang được làm theo tiêu chuẩn quốc tế về trợ năng (WCAG 2.2, mức AA). Chữ đậm, dễ đọc trên nền. Nút cho người dân đủ to để nhấn bằng ngón tay. Mỗi lần sửa, các trang được máy kiểm tra. Máy không thấy hết lỗi.',
          )}
        </p>
        <h2>{t('Chỗ nào còn khó dùng?')}</h2>
        <p>
          {t(
            'Gọi <a>{phone}</a>, hoặc gửi thư điện tử đến <mail></mail>. Cho biết tên trang và việc bạn định làm. Nếu không dùng được trên mạng, hãy <office>đăng ký tại cơ quan BHXH</office>, có cán bộ giúp.',
            {
              phone: hotline.shown,
              a: (words) => <a href={hotline.href}>{words}</a>,
              mail: () => (
                <a href={supportEmail.href}>
                  <Words>{supportEmail.shown}</Words>
                </a>
              ),
              office: (words) => <a href="/dich-vu-cong#tai-co-quan">{words}</a>,
            },
          )}
        </p>
      </Prose>
    </ArticlePage>
  )
}
