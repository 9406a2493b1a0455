import { ArticlePage } from '@/components/layout/article-page'
import { Prose } from '@/components/ui/prose'
import { mainMenu } from '@/lib/site/menu'
import { pageTitle } from '@/lib/site/page-title'
import { appStores, officialSites } from '@/lib/site/settings'

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
        <h3>Cách 1: trên máy vi tính</h3>
        <p>
          Mở cổng này và nhấn <a href="/dang-ky">Đăng ký</a>. Địa chỉ chính thức là{' '}
          {officialSites.portal.href}.
        </p>
        <h3>Cách 2: trên điện thoại</h3>
        <p>
          Mở ứng dụng VssID. Ở màn hình Đăng nhập, nhấn <strong>Đăng ký ngay</strong>.
        </p>
        <h3>Điền xong thì làm gì?</h3>
        <p>
          In và ký mẫu 01. Bạn mang mẫu 01 cùng CMND/CCCD/Hộ chiếu đến cơ quan BHXH, một lần. Xem{' '}
          <a href="/dich-vu-cong#dang-ky">giấy tờ cần mang</a>.
        </p>
        <h2>Cài ứng dụng</h2>
        <ul>
          <li>
            <strong>Android:</strong> mở CH Play, tìm và cài đặt{' '}
            <a href={appStores.android.href}>ứng dụng VssID</a> của “{appStores.android.publisher}”.
          </li>
          <li>
            <strong>iPhone, iPad:</strong> mở App Store, tìm và cài đặt{' '}
            <a href={appStores.ios.href}>ứng dụng VssID</a> của “{appStores.ios.publisher}”.
          </li>
        </ul>
        <h2>Đăng nhập lần đầu</h2>
        <ol>
          <li>Nhập mã số BHXH và mật khẩu của tài khoản giao dịch điện tử.</li>
          <li>Đổi mật khẩu ngay sau khi vào.</li>
          <li>Sau đó, bạn có thể đăng nhập bằng vân tay.</li>
        </ol>
        <p>
          Đọc thêm <a href="/luu-y">lưu ý khi sử dụng</a>.
        </p>
      </Prose>
    </ArticlePage>
  )
}
