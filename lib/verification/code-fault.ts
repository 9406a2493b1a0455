import { codeRules, LENGTH, readCode, type Purpose } from './one-time-code'

const DIGITS = 6
export const codeLength = (purpose: Purpose): number =>
  codeRules[purpose].kind === 'digits' ? DIGITS : LENGTH

/** Why what was typed can be no code at all: told before anything is tried, so that a slip uses up no try. */
export function codeFault(purpose: Purpose, typed: string): 'no-code' | 'short-code' | null {
  const { length } = readCode(typed)
  if (length === 0) return 'no-code'
  return length === codeLength(purpose) ? null : 'short-code'
}
