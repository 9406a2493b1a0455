import type { Canvas } from '@/lib/pdf/canvas'
import { paragraph } from '@/lib/pdf/parts'

/** «Họ và tên: Niê Thị H’Bịa», one close below the other. */
export const factLine = (canvas: Canvas, label: string, value: string) =>
  paragraph(canvas, [`${label}:`, { text: value, face: 'bold' }], { align: 'left', after: 2 })
