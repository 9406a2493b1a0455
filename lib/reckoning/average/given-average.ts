import { t } from '@/lib/words/t'
import { exact, type ExactNumber } from '../exact/exact'
import { number, type Expression } from '../exact/expression'
import type { Worksheet } from '../sheet/worksheet'

/** An average that is known already, as a number typed or one reckoned before. */
export type WithAverage<Of = unknown> = Of & { average: ExactNumber | number }

export const givenAverage = (sheet: Worksheet, average: ExactNumber | number): Expression =>
  sheet.step(t('Mức bình quân tiền lương, thu nhập đã đóng'), number(exact(average)))
