/** «N. V. An» of «Nguyễn Văn An»: family knows who it is, a stranger doesn't. */
export function initialsOf(fullName: string): string {
  const words = fullName.trim().split(/\s+/)
  const last = words.pop() ?? ''
  return [...words.map((word) => `${[...word][0]}.`), last].join(' ')
}
