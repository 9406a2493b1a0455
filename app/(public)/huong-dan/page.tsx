import { ArticlePage } from '@/components/layout/article-page'
import { Prose } from '@/components/ui/prose'
import { mainMenu } from '@/lib/site/menu'
import { pageTitle } from '@/lib/site/page-title'
import { noPrinter } from '@/lib/site/questions'
import { appStores } from '@/lib/site/settings'

const title = 'Hướng dẫn đăng ký và cài đặt VssID'
export const metadata = { title: pageTitle(title) }

const documents = mainMenu.find(({ section }) => section === 'tai-lieu-ung-dung')!

export default function GuidePage() {
  return (
    <ArticlePage
      section={documents.section}
      trail={[documents, { title: 'Hướng dẫn' }]}
      title={title}
    >
      <Prose>
        <h2>Đăng ký tài khoản</h2>
        <h3>Cách 1: trên cổng này, bằng máy vi tính hoặc điện thoại</h3>
        <p>
          Nhấn <a href="/dang-ky">Đăng ký</a>. Trang tự vừa với màn hình điện thoại.
        </p>
        <h3>Cách 2: trên ứng dụng VssID</h3>
        <p>
          Mở ứng dụng VssID. Ở màn hình Đăng nhập, nhấn <strong>Đăng ký ngay</strong>.
        </p>
        <h3>Điền xong thì làm gì?</h3>
        <p>
          In và ký tờ khai (mẫu 01). Mang tờ khai đã ký cùng thẻ căn cước (CCCD) hoặc hộ chiếu đến
          cơ quan BHXH. CMND đã hết giá trị từ 01/01/2025. Xem{' '}
          <a href="/dich-vu-cong#dang-ky">giấy tờ cần mang</a>.
        </p>
        <p>
          <strong>{noPrinter.question}</strong> {noPrinter.answer}
        </p>
        <h2>Cài ứng dụng</h2>
        <ul>
          <li>
            <strong>Android:</strong> mở CH Play, tìm và cài đặt{' '}
            <a href={appStores.android.href}>ứng dụng VssID cho Android</a> của “
            {appStores.android.publisher}”.
          </li>
          <li>
            <strong>iPhone, iPad:</strong> mở App Store, tìm và cài đặt{' '}
            <a href={appStores.ios.href}>ứng dụng VssID cho iPhone, iPad</a> của “
            {appStores.ios.publisher}”.
          </li>
        </ul>
        <h2>Đăng nhập lần đầu</h2>
        <ol>
          <li>
            Trên cổng này, mở mục <a href="/kich-hoat">Kích hoạt tài khoản</a>. Nhập mã số BHXH và
            mã kích hoạt.
          </li>
          <li>Tự đặt mật khẩu, rồi dùng mật khẩu ấy để đăng nhập VssID.</li>
          <li>Sau đó, bạn có thể đặt đăng nhập bằng vân tay trên ứng dụng.</li>
        </ol>
        <p>
          Đọc thêm <a href="/luu-y">lưu ý khi sử dụng</a>.
        </p>
      </Prose>
    </ArticlePage>
  )
}
