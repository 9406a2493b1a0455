import type { Dice } from './dice'
import type { Sex } from './person'

/** How a people names its children; every list is ours, no name is taken from a real person. */
export type Naming = {
  weight: number
  family: readonly string[]
  middle: Record<Sex, readonly string[]>
  given: Record<Sex, readonly string[]>
  /** Given name first, clan after it, as among the Ê-đê. */
  clanLast?: boolean
}

const list = (words: string): readonly string[] => words.split(', ')

const kinh: Naming = {
  weight: 70,
  family: list(
    'Nguyễn, Trần, Lê, Phạm, Huỳnh, Võ, Phan, Vũ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Mai, Trịnh, Đinh, Lâm, Tạ',
  ),
  middle: {
    Nam: list('Văn, Hữu, Đức, Minh, Quốc, Gia, Bảo, Thanh, Ngọc, Công, Xuân, Nhật'),
    Nữ: list('Thị, Ngọc, Thu, Bảo, Thanh, Mỹ, Kim, Thùy, Diệu, Khánh, Phương, Cẩm'),
  },
  given: {
    Nam: list(
      'An, Bình, Cường, Dũng, Duy, Hải, Hiếu, Hùng, Khoa, Lộc, Long, Nghĩa, Nhân, Phát, Quân, Sơn, Tài, Thịnh, Tín, Vinh',
    ),
    Nữ: list(
      'Anh, Châu, Chi, Dung, Giang, Hạnh, Hiền, Hoa, Hương, Lan, Linh, Mai, Ngân, Nhung, Oanh, Quyên, Thảo, Trang, Vân, Yến',
    ),
  },
}

const khmer: Naming = {
  weight: 10,
  family: list('Danh, Chau, Thạch, Sơn, Kim, Néang'),
  middle: { Nam: list('Sóc, Sa, Ra, Chanh'), Nữ: list('Sóc, Thi, Sa, Kim') },
  given: { Nam: list('Kha, Rây, Thol, Phương, Sết'), Nữ: list('Nha, Rum, Phia, Thy, Kunh') },
}

const cham: Naming = {
  weight: 4,
  family: list('Mách, Chàm, Ro, Sa'),
  middle: { Nam: list('Sa, Mô, Ha'), Nữ: list('Sa, Ka, Ma') },
  given: { Nam: list('Lês, Hiêm, Rim, Ly'), Nữ: list('Ri Yah, Mi Nah, Y Sah, Phi Yah') },
}

const thai: Naming = {
  weight: 5,
  family: list('Lò, Cà, Quàng, Lường, Tòng, Vì'),
  middle: { Nam: list('Văn'), Nữ: list('Thị') },
  given: { Nam: list('Pâng, Ún, Hặc, Phớ, Tướng'), Nữ: list('Mẩy, Ín, Xuôi, Pản, Hặc') },
}

const hmong: Naming = {
  weight: 5,
  family: list('Giàng, Vàng, Sùng, Thào, Hạng, Má'),
  middle: { Nam: list('A, Seo, Mí'), Nữ: list('Thị') },
  given: { Nam: list('Páo, Lử, Dơ, Chứ, Sình'), Nữ: list('Mỷ, Dúa, Sông, Say, Pà') },
}

const ede: Naming = {
  weight: 6,
  clanLast: true,
  family: list('Niê, Mlô, Byă, Êban, Kđoh, Ayŭn, Knul, Niê Kđăm'),
  middle: { Nam: list('Y'), Nữ: list('H') },
  given: { Nam: list('Bhăm, Thuyên, Blim, Wăn, Djhuê'), Nữ: list('Hen, Bliak, Ngăm, Duin, Juăn') },
}

const namings: readonly Naming[] = [kinh, khmer, cham, thai, hmong, ede]

export function drawNaming(throws: Dice): Naming {
  let left = throws.upTo(namings.reduce((sum, { weight }) => sum + weight, 0))
  return namings.find(({ weight }) => (left -= weight) < 0)!
}

/** A name of this family, drawn anew. */
export function nameBy(naming: Naming, family: string, sex: Sex, throws: Dice): string {
  const given = throws.oneOf(naming.given[sex])
  const middle = throws.oneOf(naming.middle[sex])
  if (!naming.clanLast) return `${family} ${middle} ${given}`
  return sex === 'Nữ' ? `${middle}'${given} ${family}` : `${middle} ${given} ${family}`
}
