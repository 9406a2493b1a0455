import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import type { Doubt } from '@/lib/registration/drafts/doubts'
import { stepHref } from '@/lib/registration/steps/steps'

const unclear = (side: 'front' | 'back', name: string) => ({
  title: `Ảnh ${name} của giấy tờ có thể khó đọc.`,
  text: (
    <p>
      <a href={`${stepHref('photos')}#${side}`}>Xem lại ảnh {name}</a> và lời khuyên ở đó. Nếu đọc
      rõ mọi chữ, bạn cứ gửi.
    </p>
  ),
})

const words: Record<Doubt, { title: string; text: ReactNode }> = {
  'has-account': {
    title: 'Mã số BHXH và số điện thoại này đã có tài khoản.',
    text: (
      <p>
        Bạn không cần đăng ký lại. Hãy <a href="/dang-nhap">đăng nhập</a>,{' '}
        <a href="/kich-hoat">kích hoạt tài khoản</a> hoặc{' '}
        <a href="/quen-mat-khau">đặt lại mật khẩu</a>.
      </p>
    ),
  },
  'has-case': {
    title: 'Mã số BHXH và số điện thoại này đang có một hồ sơ khác.',
    text: (
      <p>
        Cơ quan BHXH chỉ duyệt một hồ sơ. Hãy <a href="/ho-so?khac=1">mở hồ sơ ấy</a> bằng mã trong
        tin nhắn đã nhận.
      </p>
    ),
  },
  'front-photo': unclear('front', 'mặt trước'),
  'back-photo': unclear('back', 'mặt sau'),
  'old-card': {
    title: 'CMND 9 chữ số đã hết giá trị từ 01/01/2025.',
    text: (
      <p>
        Cơ quan BHXH cần thẻ căn cước (CCCD) hoặc hộ chiếu còn hạn. Hãy làm thẻ căn cước, rồi{' '}
        <a href={`${stepHref('declarant')}#idNumber`}>điền số mới</a>.
      </p>
    ),
  },
  pickup: {
    title: 'Địa chỉ bưu điện đến nhận chưa có xã, phường.',
    text: (
      <p>
        <a href={`${stepHref('submission')}#pickupAddress`}>Ghi thêm xã, phường và tỉnh</a>, để bưu
        điện tìm được nhà. Nếu địa chỉ đã đủ, bạn cứ gửi.
      </p>
    ),
  },
}

/** What would end in a trip for nothing, told before «Ghi nhận». */
export const Doubts = ({ doubts }: { doubts: Doubt[] }) =>
  doubts.map((doubt) => (
    <Notice key={doubt} tone="warning" title={words[doubt].title}>
      {words[doubt].text}
    </Notice>
  ))
