import { withoutKind } from '@/lib/registration/answers/describe-places'

/** Where a paper was made, as on the form of registering: the commune of the contact address, which is told in one line. */
export const placeOf = (address: string | null): string =>
  withoutKind((address ?? '').split(', ').at(-2) ?? '')
