import type { ReactNode } from 'react'
import { Words } from '@/components/ui/words/words'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

const to = (href: string) =>
  function Link(words: ReactNode) {
    return <a href={href}>{words}</a>
  }

/** What anybody may do about their own data, and where. */
export const YourRights = () => (
  <>
    <h2>{t('Bạn làm được gì')}</h2>
    <ul>
      <li>{t('Xem <a>ai đã mở dữ liệu của bạn</a>.', { a: to('/ca-nhan/nhat-ky') })}</li>
      <li>
        {t('Giữ <a>biên nhận nhật ký</a>, so với <b>sổ gốc</b> mà ai cũng tải được.', {
          a: to('/ca-nhan/toi/nhat-ky/bien-nhan'),
          b: to('/so-goc-nhat-ky'),
        })}
      </li>
      <li>{t('<a>Mang dữ liệu của bạn về</a> thành tệp.', { a: to('/ca-nhan/toi/mang-ve') })}</li>
      <li>{t('<a>Báo sai</a> khi dữ liệu không đúng.', { a: to('/ca-nhan/toi/bao-sai') })}</li>
      <li>
        {t('<a>Yêu cầu xóa hoặc ngừng dùng</a> một loại dữ liệu.', {
          a: to('/ca-nhan/toi/bao-sai/loai-du-lieu'),
        })}
      </li>
      <li>{t('Thôi <a>cho người khác xem</a> bất cứ lúc nào.', { a: to('/ca-nhan/cho-xem') })}</li>
    </ul>
    <p>
      <Words>
        {t('Không dùng được trên mạng thì gọi <a>{phone}</a>, hoặc đến cơ quan BHXH.', {
          phone: hotline.shown,
          a: to(hotline.href),
        })}
      </Words>
    </p>
  </>
)
