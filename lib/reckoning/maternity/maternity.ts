import { t } from '@/lib/words/t'
import { givenAverage, type WithAverage } from '../average/given-average'
import { rounded } from '../exact/chosen-number'
import { number, plus, times, type Expression } from '../exact/expression'
import { reckon, type By } from '../sheet/reckon'
import type { Worksheet } from '../sheet/worksheet'

/** The day whose law holds (`By.day`) is that of the birth. */
export type BirthCase = {
  /** Born together. */
  children: number
  /** One own child was living at the birth. */
  isSecondChild?: boolean
}

/** What a mother in compulsory insurance is paid: her leave, and a grant for each child. The average is of her last six paid months. */
export const reckonMaternity = (by: By, { average, ...birth }: WithAverage<BirthCase>) =>
  reckon(by, (sheet) => {
    const pay = givenAverage(sheet, average)
    const months = leaveMonths(sheet, birth)
    const leave = sheet.step(t('Tiền nghỉ thai sản'), rounded(times(pay, months)), {
      by: [sheet.parameter('maternity-leave', 'usual')],
    })
    const grant = birthGrant(sheet, birth.children)
    const by = [sheet.parameter('maternity-grant')]
    const total = sheet.step(t('Cộng tiền nghỉ và trợ cấp một lần'), plus(leave, grant), { by })
    return { leave, grant, total }
  })

/** A father draws the grant where the mother is not insured and he is. */
export const reckonBirthGrant = (by: By, { children }: BirthCase) =>
  reckon(by, (sheet) => ({ grant: birthGrant(sheet, children) }))

export const reckonVoluntaryMaternity = (by: By, { children }: BirthCase) =>
  reckon(by, (sheet) => ({
    amount: sheet.step(
      t('Trợ cấp thai sản của BHXH tự nguyện'),
      times(sheet.parameter('voluntary-maternity-grant'), number(children)),
    ),
  }))

function leaveMonths(sheet: Worksheet, { children, isSecondChild = false }: BirthCase): Expression {
  // Before there was a rule of its own, a second child was like any other.
  const isLonger = isSecondChild && sheet.has('maternity-leave', 'second-child')
  const usual = sheet.parameter('maternity-leave', isLonger ? 'second-child' : 'usual')
  const more = times(sheet.parameter('maternity-leave', 'further-child'), number(children - 1))
  return sheet.step(t('Số tháng nghỉ'), children > 1 ? plus(usual, more) : usual, {
    unit: 'months',
  })
}

const birthGrant = (sheet: Worksheet, children: number): Expression =>
  sheet.step(
    t('Trợ cấp một lần cho mỗi con, theo mức tham chiếu của tháng sinh'),
    times(sheet.parameter('maternity-grant'), sheet.parameter('base-salary'), number(children)),
  )
