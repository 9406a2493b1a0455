import type { Paper } from './paper'

/** As a typical one: no pictures' marks, a short address. */
export const aPaper = (differing: Partial<Paper> = {}): Paper => ({
  form: '01',
  reference: 'K7PM3QXR',
  madeOn: '2026-11-29',
  lines: [
    { label: 'Tên cơ quan/tổ chức/cá nhân', value: "H'Hen Niê" },
    { label: 'Mã số bảo hiểm xã hội', value: '6621098765' },
    { label: 'Số CMND/HC/CC', value: '066189012345' },
    {
      label: 'Địa chỉ liên hệ',
      value: 'Số 12 đường Hoa Sữa, Phường Thông Tây Hội, Thành phố Hồ Chí Minh',
    },
  ],
  pictures: [],
  ...differing,
})
