import { CardDrawing } from './card-drawing'
import { t } from '@/lib/words/t'

/** How to take a picture an officer can read, said before the camera comes out. */
export const PhotoAdvice = () => (
  <div className="mb-8 gap-6 sm:flex">
    <CardDrawing className="mb-4 h-auto w-full max-w-[15rem] shrink-0 text-voice" />
    <ul className="list-disc space-y-1 pl-[1.35em]">
      <li>{t('Chụp cả hai mặt thẻ căn cước (CCCD), hoặc hộ chiếu bạn đã khai.')}</li>
      <li>{t('Đặt giấy tờ trên nền tối, đủ bốn góc, không chói đèn.')}</li>
      <li>{t('Nếu chụp hộ chiếu, mặt trước là trang có ảnh, mặt sau là bìa.')}</li>
      <li>
        {t('Ảnh được khóa kín. Chỉ cán bộ xử lý hồ sơ ở cơ quan bạn chọn và ở BHXH tỉnh xem được.')}
      </li>
    </ul>
  </div>
)
