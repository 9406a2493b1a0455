import { msg } from '@/lib/words/t'

/** The six public look-ups; each lives at `/tra-cuu/<id>`. */
export const lookUps = [
  {
    id: 'ma-so-bhxh',
    title: msg('Mã số BHXH'),
    finds: msg('Tìm mã số 10 chữ số của bạn theo họ tên, ngày sinh và số giấy tờ.'),
  },
  {
    id: 'co-quan-bhxh',
    title: msg('Cơ quan BHXH'),
    finds: msg('Địa chỉ, điện thoại của BHXH tỉnh, thành phố và BHXH cơ sở (tên cũ: BHXH huyện).'),
  },
  {
    id: 'co-so-kcb-bhyt',
    title: msg('Cơ sở y tế ký hợp đồng KCB BHYT'),
    finds: msg(
      'Danh sách tham khảo: bệnh viện, phòng khám, trạm y tế. Hỏi cơ sở trước khi đi khám.',
    ),
  },
  {
    id: 'co-so-cap-giay-nghi-viec',
    title: msg('Cơ sở KCB BHYT cấp giấy nghỉ việc hưởng BHXH'),
    finds: msg('Dữ liệu mẫu, chưa có danh sách chính thức.'),
  },
  {
    id: 'don-vi-tham-gia',
    title: msg('Đơn vị tham gia BHXH'),
    finds: msg('Tên, mã và cơ quan BHXH quản lý của nơi bạn làm việc.'),
  },
  {
    id: 'diem-thu',
    title: msg('Điểm thu, đại lý thu'),
    finds: msg('Nơi đóng BHXH tự nguyện, BHYT hộ gia đình (tổ chức dịch vụ thu).'),
  },
] as const

export type LookUpId = (typeof lookUps)[number]['id']
/** Those that search a public catalogue; the number of a person is another matter. */
export type CatalogueLookUpId = Exclude<LookUpId, 'ma-so-bhxh'>

export const lookUpHref = (id: LookUpId): string => `/tra-cuu/${id}`

export const lookUpTitle = (id: LookUpId): string =>
  lookUps.find((lookUp) => lookUp.id === id)!.title
