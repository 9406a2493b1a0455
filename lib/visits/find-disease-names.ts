import 'server-only'
import { listDiseaseNames } from './repository'
import type { DiseaseNames } from './visit-words'

/** As our list writes a code, however a hospital did: «a150», «A15.0+» are A15.0. */
const listed = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[^A-Z0-9.]/g, '')
    .replace(/^([A-Z]\d\d)(\d)/, '$1.$2')

/** What these codes are called now, asked for together: the list is never held in memory. */
export async function findDiseaseNames(codes: readonly string[]): Promise<DiseaseNames> {
  const asked = [...new Set(codes.map(listed))].filter(Boolean)
  if (asked.length === 0) return () => null
  const names = new Map((await listDiseaseNames(asked)).map(({ code, name }) => [code, name]))
  return (code) => names.get(listed(code)) ?? null
}
