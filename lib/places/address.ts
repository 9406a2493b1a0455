import type { Place, Structure } from './place'

/** Codes as a form posts them: any may be empty, unknown, or of another province. */
export type AddressCodes = {
  structure: Structure
  province: string
  district?: string
  commune: string
}

/** The places behind the codes. Null: not chosen, unknown, or not within the place above it. */
export type AddressPlaces = {
  province: Place | null
  district: Place | null
  commune: Place | null
}

/** `150 Phố Giả Định, Phường Phương Liệt, Quận Thanh Xuân, Thành phố Hà Nội`, without what is not known. */
export function describeAddress(
  street: string,
  { province, district, commune }: AddressPlaces,
): string {
  const names = [street.trim(), commune?.name, district?.name, province?.name]
  // An island district stands in for its own commune: its name is said once.
  return names.filter((name, index) => name && name !== names[index - 1]).join(', ')
}
