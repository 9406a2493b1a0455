import { formatDay } from '@/lib/forms/days/dates'
import type { Canvas } from '@/lib/pdf/canvas'
import { paragraph } from '@/lib/pdf/parts'
import type { Arrived } from '../issued-paper'

/** A paper tells what is on file, and since when there is a file: what nobody has sent may have been all the same. */
export function knownSince(canvas: Canvas, { what, one }: Named, arrived: Arrived | null) {
  if (!arrived) return
  const { first, last } = arrived
  const span =
    first === last
      ? `ngày ${formatDay(first)}`
      : `từ ngày ${formatDay(first)}, gần nhất ngày ${formatDay(last)}`
  for (const words of [
    `${what} được chuyển đến Cổng ${span}.`,
    `${one} chưa được chuyển đến thì không có trên giấy này.`,
  ])
    paragraph(canvas, [words], { align: 'left', after: 4 })
  canvas.y += 8
}

/** What comes in, and one of it: «Hồ sơ khám chữa bệnh», «Lần khám». */
type Named = { what: string; one: string }
