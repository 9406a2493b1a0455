/** Exact, of amounts as `4321000.00`. */
export function sumOfAmounts(amounts: readonly string[]): string {
  const hundredths = amounts.map(inHundredths).reduce((one, other) => one + other, 0n)
  const digits = String(hundredths).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

function inHundredths(amount: string): bigint {
  const [whole = '0', places = ''] = amount.split('.')
  return BigInt(whole + places.padEnd(2, '0').slice(0, 2))
}
