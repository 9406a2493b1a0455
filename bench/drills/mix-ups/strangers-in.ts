const LENGTHS = [10, 12]

/** Every person but the owner whose number stands somewhere among the digits of this text, however they are grouped. */
export function strangersIn(
  text: string,
  owner: string,
  ownerOf: ReadonlyMap<string, string>,
): string[] {
  const named = [...text.matchAll(/\d[\d\s.]{8,}/g)]
    .flatMap(([grouped]) => windowsOf(grouped.replace(/\D/g, '')))
    .map((number) => ownerOf.get(number))
    .filter((whose) => whose !== undefined && whose !== owner)
  return [...new Set(named)] as string[]
}

const windowsOf = (digits: string): string[] =>
  LENGTHS.flatMap((length) =>
    Array.from({ length: Math.max(0, digits.length - length + 1) }, (_, at) =>
      digits.slice(at, at + length),
    ),
  )
