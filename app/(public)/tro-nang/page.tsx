import { PortalPage } from '@/components/layout/portal-page'
import { Prose } from '@/components/ui/prose'
import { pageTitle } from '@/lib/site/page-title'
import { hotline } from '@/lib/site/settings'

const title = 'Trợ năng'
export const metadata = { title: pageTitle(title) }

export default function AccessibilityPage() {
  return (
    <PortalPage
      section="tro-nang"
      title={title}
      lead="Ai cũng dùng được cổng này: đó là điều chúng tôi nhắm tới."
    >
      <Prose>
        <h2>Bạn có thể</h2>
        <ul>
          <li>Làm mọi việc bằng bàn phím, không cần chuột.</li>
          <li>Nghe trang bằng phần mềm đọc màn hình.</li>
          <li>Phóng chữ đến 400 phần trăm mà không phải kéo ngang.</li>
          <li>Dùng nền tối hoặc màu tương phản cao của máy bạn.</li>
          <li>Tắt JavaScript: mọi tờ khai vẫn gửi được.</li>
          <li>Dừng giữa chừng: phần đã điền được giữ lại.</li>
        </ul>
        <h2>Mức chúng tôi theo</h2>
        <p>
          Các trang được làm theo WCAG 2.2 mức AA. Chữ đạt tương phản 7:1, nút bấm cao từ 44 điểm.
          Mỗi lần sửa, các trang được kiểm tra bằng máy. Kiểm tra bằng máy không thấy hết lỗi.
        </p>
        <h2>Chỗ nào còn khó dùng?</h2>
        <p>
          Gọi <a href={hotline.href}>{hotline.shown}</a> và nói tên trang, việc bạn định làm. Nếu
          không dùng được trên mạng, bạn{' '}
          <a href="/dich-vu-cong#tai-co-quan">đăng ký tại cơ quan BHXH</a>, có cán bộ giúp.
        </p>
      </Prose>
    </PortalPage>
  )
}
