import type { ReactNode } from 'react'
import { ArticlePage } from '@/components/layout/pages/article-page'
import { Prose } from '@/components/ui/prose'
import { mainMenu } from '@/lib/site/menu'
import { noPrinter } from '@/lib/site/questions'
import { appStores } from '@/lib/site/settings'
import { msg, t } from '@/lib/words/t'

const title = msg('Hướng dẫn đăng ký và cài đặt VssID')
export const metadata = { title }

const to = (href: string) => (words: ReactNode) => <a href={href}>{words}</a>
const strong = (words: ReactNode) => <strong>{words}</strong>
const inVietnamese = (words: ReactNode) => <span lang="vi">{words}</span>
const documents = mainMenu.find(({ section }) => section === 'tai-lieu-ung-dung')!

export default function GuidePage() {
  return (
    <ArticlePage
      section={documents.section}
      trail={[{ ...documents, title: t(documents.title) }, { title: t('Hướng dẫn') }]}
      title={t(title)}
    >
      <Prose>
        <h2>{t('Đăng ký tài khoản')}</h2>
        <h3>{t('Cách 1: trên cổng này, bằng máy vi tính hoặc điện thoại')}</h3>
        <p>
          {t('Nhấn <a>Đăng ký</a>. Trang tự vừa với màn hình điện thoại.', { a: to('/dang-ky') })}
        </p>
        <h3>{t('Cách 2: trên ứng dụng VssID')}</h3>
        <p>
          {t('Mở ứng dụng VssID. Ở màn hình Đăng nhập, nhấn <vi>Đăng ký ngay</vi>.', {
            vi: (words) => <strong lang="vi">{words}</strong>,
          })}
        </p>
        <h3>{t('Điền xong thì làm gì?')}</h3>
        <p>
          {t(
            'In và ký tờ khai (mẫu 01). Mang tờ khai đã ký cùng thẻ căn cước (CCCD) hoặc hộ chiếu đến cơ quan BHXH. CMND đã hết giá trị từ 01/01/2025. Xem <a>giấy tờ cần mang</a>.',
            { a: to('/dich-vu-cong#dang-ky') },
          )}
        </p>
        <p>
          <strong>{t(noPrinter.question)}</strong> {t(noPrinter.answer)}
        </p>
        <h2>{t('Cài ứng dụng')}</h2>
        <ul>
          <li>
            {t(
              '<b>Android:</b> mở CH Play, tìm và cài đặt <a>ứng dụng VssID cho Android</a> của “<vi>{publisher}</vi>”.',
              {
                b: strong,
                a: to(appStores.android.href),
                publisher: appStores.android.publisher,
                vi: inVietnamese,
              },
            )}
          </li>
          <li>
            {t(
              '<b>iPhone, iPad:</b> mở App Store, tìm và cài đặt <a>ứng dụng VssID cho iPhone, iPad</a> của “<vi>{publisher}</vi>”.',
              {
                b: strong,
                a: to(appStores.ios.href),
                publisher: appStores.ios.publisher,
                vi: inVietnamese,
              },
            )}
          </li>
        </ul>
        <h2>{t('Đăng nhập lần đầu')}</h2>
        <ol>
          <li>
            {t(
              'Trên cổng này, mở mục <a>Kích hoạt tài khoản</a>. Nhập mã số BHXH (cơ quan, tổ chức: mã số thuế) và mã kích hoạt.',
              { a: to('/kich-hoat') },
            )}
          </li>
          <li>{t('Tự đặt mật khẩu, rồi dùng mật khẩu ấy để đăng nhập VssID.')}</li>
          <li>{t('Sau đó, bạn có thể đặt đăng nhập bằng vân tay trên ứng dụng.')}</li>
        </ol>
        <p>{t('Đọc thêm <a>lưu ý khi sử dụng</a>.', { a: to('/luu-y') })}</p>
      </Prose>
    </ArticlePage>
  )
}
