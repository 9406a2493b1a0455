import 'server-only'
import { listFacilityNames } from './repository'

/** What these places of care are called now; null where our list does not have the code. */
export async function facilityNames(
  codes: readonly string[],
): Promise<(code: string) => string | null> {
  const names = await listFacilityNames([...new Set(codes)])
  const last = new Map(names.map(({ code, name }) => [code, name]))
  return (code) => last.get(code) ?? null
}
