/** Kinds and levels are guessed from the name, by the codes of the source; the level is that of before 2025. */
export const facilityKinds = {
  benh_vien: 'Bệnh viện',
  trung_tam_y_te: 'Trung tâm y tế',
  trung_tam: 'Trung tâm chuyên khoa',
  phong_kham: 'Phòng khám',
  nha_ho_sinh: 'Nhà hộ sinh',
  tram_y_te: 'Trạm y tế',
  diem_y_te: 'Điểm, phân trạm y tế',
  benh_xa: 'Bệnh xá',
  y_te_co_quan: 'Y tế cơ quan',
  tam_thoi_covid: 'Cơ sở thu dung tạm thời COVID-19',
  khac: 'Loại khác',
} as const

export const facilityLevels = {
  trung_uong: 'Tuyến trung ương',
  tinh: 'Tuyến tỉnh',
  huyen: 'Tuyến huyện',
  xa: 'Tuyến xã',
} as const

export type FacilityKind = keyof typeof facilityKinds
export type FacilityLevel = keyof typeof facilityLevels
