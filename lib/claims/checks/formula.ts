import {
  differenceOf,
  exactOf,
  hundredthOf,
  isBelow,
  productOf,
  sumOf,
  type Exact,
} from '../values/exact'

/** What a formula is reckoned from: a value of its record, or a sum over the lines. */
type Reckoning = {
  valueOf(field: string): Exact
  sumOver(sum: LineSum): Exact
}
/** `SUM(XML3.THANH_TIEN_BV where MA_NHOM=10|11)` */
export type LineSum = { table: string; field: string; where: string }

type Reckon = (from: Reckoning) => Exact

export type Formula = {
  reckon: Reckon
  /** The fields of its own record that it reads. */
  fields: readonly string[]
  /** The sums over lines that it reads. */
  sums: readonly LineSum[]
}

/** Reads a formula as it stands in data/formulas.csv: + - * , / 100, MIN, MAX, SUM and names of fields. All of it is exact. */
export function readFormula(text: string): Formula {
  const reading = new FormulaReading(text)
  const reckon = reading.sum()
  reading.end()
  return { reckon, fields: reading.fields, sums: reading.sums }
}

const SUM = /\s*SUM\((XML\d+)\.([A-Z_0-9]+)(?: where ([^)]+))?\)/y
const CHOICE = /\s*(MIN|MAX)\(/y
const NAME = /\s*([A-Z][A-Z_0-9]*)/y
const NUMBER = /\s*(\d+)/y

class FormulaReading {
  readonly fields: string[] = []
  readonly sums: LineSum[] = []
  private at = 0

  constructor(private readonly text: string) {}

  sum(): Reckon {
    let left = this.product()
    for (;;) {
      const [before, sign] = [left, this.sign('[+-]')]
      if (!sign) return left
      const right = this.product()
      const join = sign === '+' ? sumOf : differenceOf
      left = (from) => join(before(from), right(from))
    }
  }

  end(): void {
    if (this.text.slice(this.at).trim() !== '') this.fail('left over')
  }

  private product(): Reckon {
    let left = this.factor()
    for (;;) {
      const [before, sign] = [left, this.sign('[*/]')]
      if (!sign) return left
      if (sign === '/') {
        if (this.take(NUMBER)?.[1] !== '100') this.fail('only / 100 is exact')
        left = (from) => hundredthOf(before(from))
      } else {
        const right = this.factor()
        left = (from) => productOf(before(from), right(from))
      }
    }
  }

  private factor(): Reckon {
    const sum = this.take(SUM)
    if (sum) return this.lineSum({ table: sum[1]!, field: sum[2]!, where: sum[3] ?? '' })
    const choice = this.take(CHOICE)
    if (choice) return this.choose(choice[1] === 'MIN')
    const name = this.take(NAME)?.[1]
    if (name) return this.value(name)
    const number = this.take(NUMBER)?.[1]
    if (number) return constant(exactOf(number))
    this.expect('\\(')
    const inner = this.sum()
    this.expect('\\)')
    return inner
  }

  private lineSum(one: LineSum): Reckon {
    this.sums.push(one)
    return (from) => from.sumOver(one)
  }

  private value(name: string): Reckon {
    this.fields.push(name)
    return (from) => from.valueOf(name)
  }

  private choose(least: boolean): Reckon {
    const one = this.sum()
    this.expect(',')
    const other = this.sum()
    this.expect('\\)')
    return (from) => {
      const [left, right] = [one(from), other(from)]
      return isBelow(left, right) === least ? left : right
    }
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (found) this.at = pattern.lastIndex
    return found
  }

  private sign(signs: string): string | undefined {
    return this.take(new RegExp(`\\s*(${signs})`, 'y'))?.[1]
  }

  private expect(sign: string): void {
    if (!this.sign(sign)) this.fail(`${sign} expected`)
  }

  private fail(what: string): never {
    throw new Error(`${what} at ${this.at} in «${this.text}»`)
  }
}

const constant =
  (exact: Exact): Reckon =>
  () =>
    exact
