/** Names of what stands on one page, so that each is heard of one thing only: «Mở lượt khám», «Mở lượt khám (2)». */
export function toldApart(names: readonly string[]): string[] {
  const met = new Map<string, number>()
  return names.map((name) => {
    const count = (met.get(name) ?? 0) + 1
    met.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}
