import { t } from '@/lib/words/t'
import { exact, type ExactNumber } from '../exact/exact'
import { number, type Expression } from '../exact/expression'
import type { Worksheet } from '../sheet/worksheet'

/** Works an average out on the sheet on which it is used, so that its fraction goes on as what it was made of. */
type Averaging = (sheet: Worksheet) => Expression

/** An average that is known already, as a number typed or one reckoned before; or how it comes out of somebody's months. */
export type WithAverage<Of = unknown> = Of & { average: ExactNumber | number | Averaging }

export const givenAverage = (sheet: Worksheet, average: WithAverage['average']): Expression =>
  typeof average === 'function' ? average(sheet) : knownAverage(sheet, average)

const knownAverage = (sheet: Worksheet, average: ExactNumber | number): Expression =>
  sheet.step(t('Mức bình quân tiền lương, thu nhập đã đóng'), number(exact(average)))
