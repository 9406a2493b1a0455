import type { CodeText } from '@/lib/claims/claim/visit-head'

/**
 * Diseases whose name a bystander must not read by chance: covered until opened. By the first three signs of ICD-10. No law lists them: the
 * choice is ours, of what people are ashamed of, are shunned for, or are known by (decision 0103).
 */
const covered: readonly (readonly [from: string, to: string])[] = [
  // Tuberculosis, leprosy, infections passed on by sex, HIV.
  ['A15', 'A19'],
  ['A30', 'A30'],
  ['A50', 'A64'],
  ['B20', 'B24'],
  ['R75', 'R75'],
  ['Z20', 'Z22'],
  // Cancer.
  ['C00', 'C97'],
  // Rare: inborn errors of metabolism, of nerves and muscles, what somebody was born with.
  ['E70', 'E72'],
  ['E74', 'E77'],
  ['E83', 'E85'],
  ['G10', 'G13'],
  ['G70', 'G72'],
  ['Q00', 'Q99'],
  // Mind and behaviour, addiction.
  ['F00', 'F99'],
  // Fertility, pregnancy that ended.
  ['N46', 'N46'],
  ['N97', 'N97'],
  ['O00', 'O08'],
  ['Z30', 'Z31'],
  ['Z64', 'Z64'],
  // Violence, also against oneself.
  ['T74', 'T74'],
  ['X60', 'X84'],
  ['Y05', 'Y07'],
]

const isCovered = (code: CodeText): boolean => {
  const start = code.slice(0, 3).toUpperCase()
  return covered.some(([from, to]) => start >= from && start <= to)
}

/** Whether the name of one of these diseases stays covered until it is asked for. */
export const hasCoveredDisease = (visit: {
  disease: CodeText
  otherDiseases: readonly CodeText[]
}): boolean => [visit.disease, ...visit.otherDiseases].some(isCovered)
