/**
 * A number as claims write it (`52600`, `52600.0`, `052600.00`) in its one shape: no zeros that say nothing, a point before the
 * decimals. Null for anything else: a comma, a blank between thousands, a sign.
 */
export function readDecimal(text: string): string | null {
  if (WHOLE.test(text)) return text
  if (!NUMBER.test(text)) return null
  const [whole = '', decimals = ''] = text.split('.')
  const kept = decimals.replace(/0+$/, '')
  return (whole.replace(/^0+(?=\d)/, '') || '0') + (kept && `.${kept}`)
}

/** How many decimals stand in a number of that shape. */
export const decimalsOf = (decimal: string): number => {
  const point = decimal.indexOf('.')
  return point < 0 ? 0 : decimal.length - point - 1
}

const WHOLE = /^(?:0|[1-9]\d{0,29})$/
const NUMBER = /^\d{1,30}(?:\.\d{0,30})?$/
