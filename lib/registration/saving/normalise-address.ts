import 'server-only'
import { wordsOf, type Typed } from '@/lib/forms/form-state'
import { readPlaces } from '@/lib/places/repository'
import { resolveOldAddress } from '@/lib/places/resolve-old-address'
import { oldCodes, todayCodes } from '../answers/describe-places'

/**
 * Keeps only places that exist and lie within the one above: choosing another province clears what hung below.
 * A ward of before 01/07/2025 brings today's commune with it; of a divided ward, one of its parts must be chosen.
 */
export async function normaliseAddress(typed: Typed, before: Typed = typed): Promise<Typed> {
  const [left, taken] = [wayOf(before), wayOf(typed)]
  const there = await normaliseIn[left](typed)
  if (left === taken) return there
  // A way of telling that was left keeps its place, and shows it again on the way back.
  const { province, commune } = wordsOf(there, 'province', 'commune')
  const { otherProvince, otherCommune } = wordsOf(typed, 'otherProvince', 'otherCommune')
  const here: Typed = otherProvince ? { province: otherProvince, commune: otherCommune } : {}
  const normalised = await normaliseIn[taken]({ ...typed, ...there, ...here })
  return { ...there, ...normalised, otherProvince: province, otherCommune: commune }
}

const wayOf = ({ structure }: Typed): 'old' | 'today' => (structure === 'old' ? 'old' : 'today')

async function normaliseOld(typed: Typed): Promise<Typed> {
  const { province, district, commune: ward } = await readPlaces(oldCodes(typed))
  const old = {
    oldProvince: codeOf(province),
    oldDistrict: codeOf(district),
    oldWard: codeOf(ward),
  }
  return { ...old, ...(await today(codeOf(ward), typed)) }
}

const codeOf = (place: { code: string } | null | undefined): string => place?.code ?? ''

async function normaliseToday(typed: Typed): Promise<Typed> {
  const { province, commune } = await readPlaces(todayCodes(typed))
  return { province: codeOf(province), commune: codeOf(commune) }
}

const normaliseIn = { today: normaliseToday, old: normaliseOld }

/** Where the old ward lies today, as far as it can be told without asking. */
async function today(oldWard: string, typed: Typed): Promise<Typed> {
  if (oldWard === '') return { province: '', commune: '' }
  const resolved = await resolveOldAddress(oldWard)
  // No known successor: the person picks today's commune from the full lists.
  if (resolved.kind === 'unknown') return normaliseToday(typed)
  const commune =
    resolved.kind === 'one'
      ? resolved.commune
      : resolved.choices.find(({ code }) => code === typed.commune)
  // Of a divided ward only the part is asked, so only that may be missing.
  const province =
    commune?.province ?? (resolved.kind === 'one' ? null : resolved.choices[0]?.province)
  return { province: codeOf(province), commune: codeOf(commune) }
}
