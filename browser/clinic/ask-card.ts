import { issueFields, type IssuedAnswer } from '@/lib/clinic-code/issued-answer'

type Asked = { key: Uint8Array; isKept: boolean; id?: string }

/** Asks the portal to sign the card for this device; null where nobody answers. */
export async function askCard(
  address: string,
  { key, isKept, id }: Asked,
): Promise<IssuedAnswer | null> {
  const body = new URLSearchParams({
    [issueFields.key]: btoa(String.fromCharCode(...key)),
    ...(isKept && { [issueFields.keep]: '1' }),
    ...(id && { [issueFields.id]: id }),
  })
  try {
    const answer = await fetch(address, { method: 'POST', body })
    return (await answer.json()) as IssuedAnswer
  } catch {
    return null
  }
}
