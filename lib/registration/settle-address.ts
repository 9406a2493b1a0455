import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { listSuccessors, readPlaces } from '@/lib/places/repository'

/**
 * Keeps only places that exist and lie within the one above: choosing another province clears what hung below.
 * A ward of before 01/07/2025 brings today's commune with it; of a divided ward, one of its parts must be chosen.
 */
export async function settleAddress(typed: Typed): Promise<Typed> {
  return typed.structure === 'old' ? settleOld(typed) : settleToday(typed)
}

async function settleToday({ province = '', commune = '' }: Typed): Promise<Typed> {
  const places = await readPlaces({ structure: '2025', province, commune })
  return { province: places.province?.code ?? '', commune: places.commune?.code ?? '' }
}

async function settleOld(typed: Typed): Promise<Typed> {
  const { oldProvince = '', oldDistrict = '', oldWard = '', commune = '' } = typed
  const codes = {
    structure: '2020',
    province: oldProvince,
    district: oldDistrict,
    commune: oldWard,
  } as const
  const places = await readPlaces(codes)
  const old = {
    oldProvince: places.province?.code ?? '',
    oldDistrict: places.district?.code ?? '',
    oldWard: places.commune?.code ?? '',
  }
  if (!places.commune) return { ...old, province: '', commune: '' }
  const successors = await listSuccessors(places.commune.code)
  // No known successor: the person picks today's commune from the full lists.
  if (successors.length === 0) return { ...old, ...(await settleToday(typed)) }
  const today =
    successors.length === 1 ? successors[0] : successors.find(({ code }) => code === commune)
  return { ...old, province: today?.province.code ?? '', commune: today?.code ?? '' }
}
