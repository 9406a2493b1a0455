import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import type { Doubt } from '@/lib/registration/drafts/doubts'
import { stepHref } from '@/lib/registration/steps/addresses'
import type { CardField } from '@/lib/registration/photos/beside-card'
import type { PictureStep, StepId } from '@/lib/registration/steps/steps'
import { t } from '@/lib/words/t'

type Told = { title: string; text: ReactNode }

const link = (href: string) => (words: ReactNode) => <a href={href}>{words}</a>

const unclearFront = (step: PictureStep): Told => ({
  title: t('Ảnh mặt trước của giấy tờ có thể khó đọc.'),
  text: t('<a>Xem lại ảnh mặt trước</a> và lời khuyên ở đó. Nếu đọc rõ mọi chữ, bạn cứ gửi.', {
    a: link(`${stepHref(step)}#front`),
  }),
})

const unclearBack = (step: PictureStep): Told => ({
  title: t('Ảnh mặt sau của giấy tờ có thể khó đọc.'),
  text: t('<a>Xem lại ảnh mặt sau</a> và lời khuyên ở đó. Nếu đọc rõ mọi chữ, bạn cứ gửi.', {
    a: link(`${stepHref(step)}#back`),
  }),
})

const oldCard = (step: StepId): Told => ({
  title: t('CMND 9 chữ số đã hết giá trị từ 01/01/2025.'),
  text: t(
    'Cơ quan BHXH cần thẻ căn cước (CCCD) hoặc hộ chiếu còn hạn. Hãy làm thẻ căn cước, rồi <a>điền số mới</a>.',
    { a: link(`${stepHref(step)}#idNumber`) },
  ),
})

const unlikeCard = (step: StepId, field: CardField): Told => ({
  title:
    field === 'idNumber'
      ? t('Số giấy tờ bạn nhập khác số máy đọc được trên ảnh.')
      : t('Họ tên bạn nhập khác tên máy đọc được trên ảnh.'),
  text: t('<a>Xem lại ô này</a> bên cạnh giấy tờ. Nếu bạn nhập đúng như giấy tờ, bạn cứ gửi.', {
    a: link(`${stepHref(step)}#${field}`),
  }),
})

const words: Record<Doubt, (who: StepId) => Told> = {
  'has-account': (who) => ({
    title:
      who === 'organisation'
        ? t('Mã số thuế và số điện thoại này đã có tài khoản.')
        : t('Mã số BHXH và số điện thoại này đã có tài khoản.'),
    text: t(
      'Bạn không cần đăng ký lại. Hãy <a>đăng nhập</a>, <b>kích hoạt tài khoản</b> hoặc <c>đặt lại mật khẩu</c>.',
      { a: link('/dang-nhap'), b: link('/kich-hoat'), c: link('/quen-mat-khau') },
    ),
  }),
  'has-case': (who) => ({
    title:
      who === 'organisation'
        ? t('Mã số thuế và số điện thoại này đang có một hồ sơ khác.')
        : t('Mã số BHXH và số điện thoại này đang có một hồ sơ khác.'),
    text: t(
      'Cơ quan BHXH chỉ duyệt một hồ sơ. Hãy <a>mở hồ sơ ấy</a> bằng mã trong tin nhắn đã nhận.',
      { a: link('/ho-so?khac=1') },
    ),
  }),
  'near-case': (who) => ({
    title: t('Số điện thoại này đã gửi một hồ sơ gần giống.'),
    text:
      who === 'organisation'
        ? t(
            'Nếu cùng một đơn vị, hãy <a>mở hồ sơ ấy</a>, hoặc xem lại <b>mã số thuế</b>. Nếu là đơn vị khác, bạn cứ gửi.',
            { a: link('/ho-so?khac=1'), b: link(`${stepHref(who)}#taxCode`) },
          )
        : t(
            'Nếu cùng một người, hãy <a>mở hồ sơ ấy</a>, hoặc xem lại <b>mã số BHXH</b>. Nếu là người khác, bạn cứ gửi.',
            { a: link('/ho-so?khac=1'), b: link(`${stepHref(who)}#bhxhCode`) },
          ),
  }),
  'photos.front': () => unclearFront('photos'),
  'photos.back': () => unclearBack('photos'),
  'birthCertificate.front': () => unclearFront('birthCertificate'),
  'birthCertificate.back': () => unclearBack('birthCertificate'),
  'old-card': (who) => oldCard(who),
  'guardian-old-card': () => oldCard('guardian'),
  'unit-unknown': (who) => ({
    title: t('Danh sách đơn vị tham gia BHXH không có mã đơn vị này.'),
    text: t(
      '<a>Xem lại mã đơn vị</a> trên thông báo đóng BHXH (mẫu C12), hoặc <b>tìm đơn vị của bạn</b>. Cơ quan BHXH chỉ duyệt mã có trong danh sách.',
      { a: link(`${stepHref(who)}#unitCode`), b: link('/tra-cuu/don-vi-tham-gia') },
    ),
  }),
  'unit-other-tax-code': (who) => ({
    title: t('Mã số thuế khác với danh sách đơn vị tham gia BHXH.'),
    text: t(
      'Xem lại <a>mã số thuế</a> và <b>mã đơn vị</b>. Nếu danh sách ghi khác giấy tờ của bạn, hãy báo cơ quan BHXH quản lý.',
      { a: link(`${stepHref(who)}#taxCode`), b: link(`${stepHref(who)}#unitCode`) },
    ),
  }),
  'unit-not-active': (who) => ({
    title: t('Danh sách ghi đơn vị này tạm dừng hoặc đã giải thể.'),
    text: t(
      '<a>Xem lại mã đơn vị</a>, hoặc hỏi cơ quan BHXH quản lý. Cơ quan BHXH chỉ duyệt đơn vị đang tham gia.',
      { a: link(`${stepHref(who)}#unitCode`) },
    ),
  }),
  'unlike-card.fullName': (who) => unlikeCard(who, 'fullName'),
  'unlike-card.idNumber': (who) => unlikeCard(who, 'idNumber'),
  'expired-card': () => ({
    title: t('Giấy tờ trong ảnh đã hết hạn.'),
    text: t('Cơ quan BHXH cần giấy tờ còn hạn. <a>Chụp giấy tờ còn hạn</a>, hoặc đổi thẻ trước.', {
      a: link(`${stepHref('photos')}#front`),
    }),
  }),
  pickup: () => ({
    title: t('Địa chỉ bưu điện đến nhận chưa có xã, phường.'),
    text: t(
      '<a>Ghi thêm xã, phường và tỉnh</a>, để bưu điện tìm được nhà. Nếu địa chỉ đã đủ, bạn cứ gửi.',
      { a: link(`${stepHref('submission')}#pickupAddress`) },
    ),
  }),
}

/** What would end in a trip for nothing, told before «Ghi nhận»; `who`: the step that says whose account it is. */
export const Doubts = ({ doubts, who }: { doubts: Doubt[]; who: StepId }) =>
  doubts.map((doubt) => {
    const { title, text } = words[doubt](who)
    return (
      <Notice key={doubt} tone="warning" title={title}>
        <p>{text}</p>
      </Notice>
    )
  })
