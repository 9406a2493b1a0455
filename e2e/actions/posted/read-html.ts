const signs: Record<string, string> = { amp: '&', quot: '"', '#x27': "'", lt: '<', gt: '>' }

const decoded = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => signs[name] ?? whole)

/** What can be read of a piece of a page, each paragraph on lines of its own. */
export const wordsOf = (html: string): string =>
  decoded(html.replace(/<\/(p|h2)>/g, '\n').replace(/<[^>]*>/g, '')).replaceAll('\u00a0', ' ')

/** What the forms of a page say of themselves, unseen: what they were drawn with. */
export const hiddenIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name, value]) => [name!, decoded(value!)],
    ),
  )
