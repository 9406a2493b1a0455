const MILLION = 1_000_000

/** What may stand behind a sum of money. */
const UNIT = /(?:đồng|dong|đ|vnđ|vnd)(?:\/tháng)?$/iu
const MILLIONS = /^(\d{1,4}(?:[.,]\d{1,3})?)(?:triệu|tr)$/iu

/** Groups of three behind a point and a comma before what is left, as on our pages; or the other way round, as in English. */
const GROUPED: readonly RegExp[] = [
  /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/,
  /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/,
  /^\d+(?:[.,]\d{1,2})?$/,
]
const REST = /[.,]\d{1,2}$/

/** «12.000.000», «8,000,000», «10.524.800,00», «12000000 đồng», «8,5 triệu», in whole đồng; undefined where it is no pay. */
export function readPay(typed: string): number | undefined {
  const text = typed.replace(/\s/gu, '').replace(UNIT, '')
  const millions = MILLIONS.exec(text)?.[1]
  if (millions !== undefined) return Math.round(Number(millions.replace(',', '.')) * MILLION)
  if (!GROUPED.some((form) => form.test(text))) return undefined
  const rest = REST.exec(text)?.[0] ?? ''
  const whole = text.slice(0, text.length - rest.length).replace(/[.,]/g, '')
  const value = Math.round(Number(`${whole}.${rest.slice(1) || '0'}`))
  return Number.isSafeInteger(value) ? value : undefined
}
