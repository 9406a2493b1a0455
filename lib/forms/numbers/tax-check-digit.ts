const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/** Of a tax code's first nine digits: its tenth. Ten when no digit fits, so that no such number is given out. */
export const taxCheckDigit = (nine: string): number =>
  10 - ([...nine].reduce((sum, digit, at) => sum + Number(digit) * WEIGHTS[at]!, 0) % 11)
