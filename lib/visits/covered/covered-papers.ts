import { isCoveredCode, tellsOfCovered } from './covered-diseases'

/** Wards whose name tells what they treat: tuberculosis, the mind, tumours. */
const TELLING_WARDS = /\bK(12|15|33)\b/

/** Whether a paper, or a result, tells of a disease that stays covered: by its code, or by any of its words, each read for itself. */
export const tellsInPaper = (paper: object): boolean =>
  Object.entries(paper).some(([field, value]) => tells(field, String(value)))

function tells(field: string, value: string): boolean {
  if (field === 'disease') return isCoveredCode(value)
  return field === 'ward' ? TELLING_WARDS.test(value) : tellsOfCovered(value)
}
