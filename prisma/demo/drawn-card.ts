import sharp from 'sharp'
import { shownIdNumber } from '@/lib/forms/shown'
import { shownBirth } from '@/lib/insured/birth'
import type { InsuredPerson } from '@/lib/insured/person'
import { fontOf, type Face } from '@/lib/pdf/fonts/fonts'

const [WIDTH, HEIGHT] = [1200, 760]
const MARK = 'MẪU TRÌNH DIỄN'

type Glyphs = { glyphs: { path: { toSVG(): string }; advanceWidth: number }[] }

/** Text as outlines: the machine that loads the demo may have no fonts installed. */
function letters(
  text: string,
  place: { x: number; y: number; size: number; face?: Face; fill?: string },
): string {
  const { x, y, size, face = 'regular', fill = '#1d2a3a' } = place
  const font = fontOf(face)
  const scale = size / font.unitsPerEm
  let advance = 0
  const outlines = (font.layout(text) as unknown as Glyphs).glyphs.map((glyph) => {
    const outline = `<path transform="translate(${advance} 0)" d="${glyph.path.toSVG()}"/>`
    advance += glyph.advanceWidth
    return outline
  })
  return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${outlines.join('')}</g>`
}

const watermark = `<g transform="rotate(-24 600 380)" opacity="0.28">${letters(MARK, { x: 130, y: 430, size: 130, face: 'bold', fill: '#a3232a' })}</g>`

const card = (ground: string, content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">
    <rect width="100%" height="100%" fill="#8d949c"/>
    <rect x="40" y="40" width="1120" height="680" rx="36" fill="${ground}"/>
    ${content}${watermark}</svg>`

const jpeg = (svg: string, quality = 78): Promise<Buffer> =>
  sharp(Buffer.from(svg)).resize(WIDTH, HEIGHT).jpeg({ quality }).toBuffer()

/** The front of a card that nobody could take for a real one. `isBlurred` as a shaking hand gives it. */
export async function drawFront(
  person: Pick<InsuredPerson, 'fullName' | 'idNumber' | 'birthDate' | 'sex'>,
  isBlurred = false,
): Promise<Buffer> {
  const { fullName, idNumber, birthDate, sex } = person
  const lines = [
    letters('THẺ MẪU ĐỂ TRÌNH DIỄN', { x: 420, y: 130, size: 44, face: 'bold', fill: '#7b1b20' }),
    letters('Không có giá trị', { x: 420, y: 180, size: 34, face: 'italic' }),
    letters(`Số: ${shownIdNumber(idNumber)}`, { x: 420, y: 290, size: 56, face: 'bold' }),
    letters('Họ và tên:', { x: 420, y: 370, size: 34 }),
    letters(fullName.toLocaleUpperCase('vi'), { x: 420, y: 425, size: 48, face: 'bold' }),
    letters(`Ngày sinh: ${shownBirth(birthDate)}`, { x: 420, y: 510, size: 40 }),
    letters(`Giới tính: ${sex}`, { x: 420, y: 575, size: 40 }),
    letters('Có giá trị đến: 31/12/2035', { x: 420, y: 640, size: 34 }),
  ]
  const portrait =
    '<rect x="90" y="250" width="270" height="360" fill="#c9d3dc"/><circle cx="225" cy="380" r="75" fill="#93a3b3"/><path d="M105 610a120 130 0 0 1 240 0Z" fill="#93a3b3"/>'
  const clear = await jpeg(card('#e9efe2', portrait + lines.join('')))
  return isBlurred ? sharp(clear).blur(14).jpeg({ quality: 60 }).toBuffer() : clear
}

let drawnBack: Promise<Buffer> | undefined

/** Every back is the same. */
export const drawBack = (): Promise<Buffer> =>
  (drawnBack ??= jpeg(
    card(
      '#e2e8ef',
      letters('MẶT SAU', { x: 90, y: 150, size: 48, face: 'bold', fill: '#7b1b20' }) +
        letters('Đặc điểm nhận dạng: không có, vì người này không có thật.', {
          x: 90,
          y: 240,
          size: 36,
        }) +
        letters('Ngày cấp: 01/01/2021', { x: 90, y: 310, size: 36 }) +
        Array.from(
          { length: 3 },
          (_, line) =>
            `<rect x="90" y="${480 + line * 62}" width="1020" height="26" fill="#9fb0c0"/>`,
        ).join(''),
    ),
  ))

/** A birth certificate that nobody could take for a real one. */
export function drawCertificate(
  child: Pick<InsuredPerson, 'fullName' | 'birthDate' | 'sex'>,
  parent: Pick<InsuredPerson, 'fullName' | 'sex'>,
): Promise<Buffer> {
  const lines = [
    letters('GIẤY KHAI SINH MẪU ĐỂ TRÌNH DIỄN', {
      ...{ x: 150, y: 140, size: 48 },
      face: 'bold',
      fill: '#7b1b20',
    }),
    letters('Không có giá trị', { x: 460, y: 195, size: 34, face: 'italic' }),
    letters('Họ, chữ đệm, tên:', { x: 110, y: 290, size: 34 }),
    letters(child.fullName.toLocaleUpperCase('vi'), { x: 420, y: 290, size: 44, face: 'bold' }),
    letters(`Ngày sinh: ${shownBirth(child.birthDate)}`, { x: 110, y: 370, size: 38 }),
    letters(`Giới tính: ${child.sex}`, { x: 620, y: 370, size: 38 }),
    letters(`Họ tên ${parent.sex === 'Nam' ? 'cha' : 'mẹ'}: ${parent.fullName}`, {
      ...{ x: 110, y: 460, size: 38 },
    }),
  ]
  return jpeg(card('#f3ead9', lines.join('')))
}

export const drawCertificateBack = (): Promise<Buffer> =>
  jpeg(
    card(
      '#f3ead9',
      letters('Phần ghi chú những thay đổi sau này: không có.', { x: 110, y: 160, size: 38 }),
    ),
  )
