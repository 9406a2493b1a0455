import { kinshipLabel } from '@/lib/accounts/guardians/kinship'
import { isUnlikeSex } from '@/lib/accounts/guardians/unlike-sex'
import type { InsuredPerson } from '@/lib/insured/person'

/** A household in common says nothing against a parent who lives elsewhere, so it is told and no more; as is a father who is a woman. */
export function kinshipHint(
  kinship: string,
  guardian: InsuredPerson,
  child?: InsuredPerson | null,
): { agrees: boolean; text: string } | undefined {
  if (isUnlikeSex(kinship, guardian.sex))
    return {
      agrees: false,
      text: `Khai là ${kinshipLabel(kinship).toLowerCase()}, dữ liệu BHXH ghi giới tính ${guardian.sex}`,
    }
  if (!child) return undefined
  return child.householdCode === guardian.householdCode
    ? { agrees: true, text: `${guardian.fullName}, cùng hộ gia đình với người dưới 18 tuổi` }
    : { agrees: false, text: `${guardian.fullName}, khác hộ gia đình với người dưới 18 tuổi` }
}
