/** What the framework leaves where its scripts would put something later. */
const PLACEHOLDER = /<template id="[BP]:|<div hidden="" id="S:|<!--\$[?!]-->/g

const count = (html: string, what: RegExp) => html.match(what)?.length ?? 0

/** What a document of ours may not be: every page is drawn whole, with one script and one style sheet (decision 0060). */
export function documentFaults(html: string): string[] {
  const [, head = ''] = /<head>(.*?)<\/head>/s.exec(html) ?? []
  const [, main = ''] = /<main\b[^>]*>(.*)<\/main>/s.exec(html) ?? []
  const words = main.replace(/<[^>]*>/g, ' ')
  const wanted = { doctype: 1, script: 1, stylesheet: 1, title: 1, main: 1, placeholder: 0 }
  const found = {
    doctype: count(html, /^<!DOCTYPE html>/g),
    script: count(html, /<script\b/g),
    stylesheet: count(html, /rel="stylesheet"/g),
    title: count(head, /<title>[^<]+<\/title>/g),
    main: count(words, /^.*\p{L}{2}/gsu),
    placeholder: count(html, PLACEHOLDER),
  }
  return Object.entries(wanted)
    .filter(([what, number]) => found[what as keyof typeof found] !== number)
    .map(([what, number]) => `${what}: ${found[what as keyof typeof found]}, not ${number}`)
}
