import { ArticlePage } from '@/components/layout/article-page'
import { Prose } from '@/components/ui/prose'
import { pageTitle } from '@/lib/site/page-title'
import { hotline, supportEmail } from '@/lib/site/settings'

const title = 'Trợ năng'
export const metadata = { title: pageTitle(title) }

export default function AccessibilityPage() {
  return (
    <ArticlePage
      section="tro-nang"
      title={title}
      lead="Ai cũng dùng được cổng này: đó là điều chúng tôi nhắm tới."
    >
      <Prose>
        <h2>Bạn có thể</h2>
        <ul>
          <li>Làm mọi việc bằng bàn phím, không cần chuột.</li>
          <li>Nghe trang bằng phần mềm đọc màn hình.</li>
          <li>Phóng to trang đến 400 phần trăm mà không phải kéo ngang.</li>
          <li>Đặt chữ của trình duyệt to gấp đôi, cả trên điện thoại.</li>
          <li>Dùng nền tối hoặc màu tương phản cao của máy bạn.</li>
          <li>Tắt JavaScript: mọi tờ khai vẫn gửi được.</li>
          <li>Dừng giữa chừng: phần đã điền được giữ lại.</li>
        </ul>
        <h2>Mức chúng tôi theo</h2>
        <p>
          Các trang được làm theo WCAG 2.2 mức AA. Chữ đạt tương phản 7:1. Nút trên các trang cho
          người dân cao từ 44 điểm. Mỗi lần sửa, các trang được kiểm tra bằng máy. Kiểm tra bằng máy
          không thấy hết lỗi.
        </p>
        <h2>Chỗ nào còn khó dùng?</h2>
        <p>
          Gọi <a href={hotline.href}>{hotline.shown}</a>, hoặc viết thư đến{' '}
          <a href={supportEmail.href}>{supportEmail.shown}</a>. Bạn nói tên trang và việc định làm.
          Nếu không dùng được trên mạng, bạn{' '}
          <a href="/dich-vu-cong#tai-co-quan">đăng ký tại cơ quan BHXH</a>, có cán bộ giúp.
        </p>
      </Prose>
    </ArticlePage>
  )
}
