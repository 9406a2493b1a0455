import { msg } from '@/lib/words/t'

/** Kinds and levels are guessed from the name, by the codes of the source; the level is that of before 2025. */
export const facilityKinds = {
  benh_vien: msg('Bệnh viện'),
  trung_tam_y_te: msg('Trung tâm y tế'),
  trung_tam: msg('Trung tâm chuyên khoa'),
  phong_kham: msg('Phòng khám'),
  nha_ho_sinh: msg('Nhà hộ sinh'),
  tram_y_te: msg('Trạm y tế'),
  diem_y_te: msg('Điểm, phân trạm y tế'),
  benh_xa: msg('Bệnh xá'),
  y_te_co_quan: msg('Y tế cơ quan'),
  tam_thoi_covid: msg('Cơ sở thu dung tạm thời COVID-19'),
  khac: msg('Loại khác'),
} as const

export const facilityLevels = ['trung_uong', 'tinh', 'huyen', 'xa'] as const

export type FacilityKind = keyof typeof facilityKinds
