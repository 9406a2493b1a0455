import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import type { Doubt } from '@/lib/registration/drafts/doubts'
import { stepHref } from '@/lib/registration/steps/addresses'
import { t } from '@/lib/words/t'

type Told = { title: string; text: ReactNode }

const link = (href: string) => (words: ReactNode) => <a href={href}>{words}</a>

const words: Record<Doubt, () => Told> = {
  'has-account': () => ({
    title: t('Mã số BHXH và số điện thoại này đã có tài khoản.'),
    text: t(
      'Bạn không cần đăng ký lại. Hãy <a>đăng nhập</a>, <b>kích hoạt tài khoản</b> hoặc <c>đặt lại mật khẩu</c>.',
      { a: link('/dang-nhap'), b: link('/kich-hoat'), c: link('/quen-mat-khau') },
    ),
  }),
  'has-case': () => ({
    title: t('Mã số BHXH và số điện thoại này đang có một hồ sơ khác.'),
    text: t(
      'Cơ quan BHXH chỉ duyệt một hồ sơ. Hãy <a>mở hồ sơ ấy</a> bằng mã trong tin nhắn đã nhận.',
      { a: link('/ho-so?khac=1') },
    ),
  }),
  'near-case': () => ({
    title: t('Số điện thoại này đã gửi một hồ sơ gần giống.'),
    text: t(
      'Nếu cùng một người, hãy <a>mở hồ sơ ấy</a>, hoặc xem lại <b>mã số BHXH</b>. Nếu là người khác, bạn cứ gửi.',
      { a: link('/ho-so?khac=1'), b: link(`${stepHref('declarant')}#bhxhCode`) },
    ),
  }),
  'front-photo': () => ({
    title: t('Ảnh mặt trước của giấy tờ có thể khó đọc.'),
    text: t('<a>Xem lại ảnh mặt trước</a> và lời khuyên ở đó. Nếu đọc rõ mọi chữ, bạn cứ gửi.', {
      a: link(`${stepHref('photos')}#front`),
    }),
  }),
  'back-photo': () => ({
    title: t('Ảnh mặt sau của giấy tờ có thể khó đọc.'),
    text: t('<a>Xem lại ảnh mặt sau</a> và lời khuyên ở đó. Nếu đọc rõ mọi chữ, bạn cứ gửi.', {
      a: link(`${stepHref('photos')}#back`),
    }),
  }),
  'old-card': () => ({
    title: t('CMND 9 chữ số đã hết giá trị từ 01/01/2025.'),
    text: t(
      'Cơ quan BHXH cần thẻ căn cước (CCCD) hoặc hộ chiếu còn hạn. Hãy làm thẻ căn cước, rồi <a>điền số mới</a>.',
      { a: link(`${stepHref('declarant')}#idNumber`) },
    ),
  }),
  pickup: () => ({
    title: t('Địa chỉ bưu điện đến nhận chưa có xã, phường.'),
    text: t(
      '<a>Ghi thêm xã, phường và tỉnh</a>, để bưu điện tìm được nhà. Nếu địa chỉ đã đủ, bạn cứ gửi.',
      { a: link(`${stepHref('submission')}#pickupAddress`) },
    ),
  }),
}

/** What would end in a trip for nothing, told before «Ghi nhận». */
export const Doubts = ({ doubts }: { doubts: Doubt[] }) =>
  doubts.map((doubt) => {
    const { title, text } = words[doubt]()
    return (
      <Notice key={doubt} tone="warning" title={title}>
        <p>{text}</p>
      </Notice>
    )
  })
