const BETWEEN = String.raw`(?:\p{Pd}|[\s._·/])+`
const groups = (sizes: number[], sign: string) =>
  new RegExp(`^(?=.*[A-Z])${sizes.map((size) => `${sign}{${size}}`).join(BETWEEN)}$`, 'u')

/** How a case number, a secret code of eight signs and the code of a message are written; only a case number never has a sign that looks like another. */
const shapes = {
  reference: groups([4, 4], '[2-9A-HJ-NP-Z]'),
  code: groups([3, 3, 2], '[0-9A-Z]'),
  message: groups([3, 4], '[0-9A-Z]'),
} as const
export type Grouped = keyof typeof shapes

/** Which of them somebody wrote, by how it is grouped; null without groups, where nothing tells. */
export function groupedAs(typed: string): Grouped | null {
  const plain = typed.normalize('NFKC').trim().toUpperCase()
  return (Object.keys(shapes) as Grouped[]).find((shape) => shapes[shape].test(plain)) ?? null
}
