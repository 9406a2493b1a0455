/** The six public look-ups. `today`: how to find the same out until ours opens. */
export const lookUps = [
  {
    id: 'ma-so-bhxh',
    title: 'Mã số BHXH',
    finds: 'Mã số 10 chữ số của bạn, tìm theo họ tên, ngày sinh và số giấy tờ.',
    today: 'Xem 10 chữ số cuối trên thẻ BHYT, hoặc trên bìa sổ BHXH của bạn.',
  },
  {
    id: 'co-quan-bhxh',
    title: 'Cơ quan BHXH',
    finds: 'Địa chỉ, điện thoại của cơ quan BHXH tỉnh và huyện.',
    today: 'Khi đăng ký tài khoản, bạn chọn cơ quan trong danh sách có địa chỉ và điện thoại.',
  },
  {
    id: 'co-so-kcb-bhyt',
    title: 'Cơ sở y tế ký hợp đồng KCB BHYT',
    finds: 'Bệnh viện, phòng khám nhận khám chữa bệnh bằng thẻ BHYT.',
    today: 'Xem nơi đăng ký khám chữa bệnh ban đầu in trên thẻ BHYT, hoặc gọi tổng đài.',
  },
  {
    id: 'co-so-cap-giay-nghi-viec',
    title: 'Cơ sở KCB BHYT cấp giấy nghỉ việc hưởng BHXH',
    finds: 'Nơi được cấp giấy chứng nhận nghỉ việc hưởng BHXH.',
    today: 'Hỏi nơi bạn khám trước khi khám, hoặc gọi tổng đài.',
  },
  {
    id: 'don-vi-tham-gia',
    title: 'Đơn vị tham gia BHXH',
    finds: 'Tên, mã và cơ quan BHXH quản lý của nơi bạn làm việc.',
    today: 'Hỏi bộ phận nhân sự nơi bạn làm việc, hoặc gọi tổng đài.',
  },
  {
    id: 'diem-thu',
    title: 'Điểm thu, đại lý thu',
    finds: 'Nơi gần bạn để đóng BHXH tự nguyện và BHYT hộ gia đình.',
    today: 'Hỏi Ủy ban nhân dân xã, phường, bưu điện gần nhà, hoặc gọi tổng đài.',
  },
] as const
