// Which script a part of a text is written in, where Tinos has no letters for it.

export type Script = 'khmer' | 'cham' | 'hangul' | 'han'

const letters: Record<Script, string> = {
  khmer: '\\p{Script=Khmer}',
  cham: '\\p{Script=Cham}',
  hangul: '\\p{Script=Hangul}',
  /** Chinese and Japanese: one font has both. */
  han: '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\u3001-\\u303f\\u3099-\\u309c\\u30fc',
}
export const scripts = Object.keys(letters) as Script[]

/** Whether the font of a script draws this sign. */
export const belongsTo = (script: Script, sign: string): boolean =>
  new RegExp(`^[${letters[script]}]$`, 'u').test(sign)

const anyOf = new RegExp(
  scripts.map((script) => `(?<${script}>[${letters[script]}]+)`).join('|'),
  'gu',
)

/** The text in parts, each in one script; without a script where Tinos has the letters. */
export function scriptRuns(text: string): { text: string; script?: Script }[] {
  const runs: { text: string; script?: Script }[] = []
  let done = 0
  for (const { index, groups = {}, 0: found } of text.matchAll(anyOf)) {
    if (index > done) runs.push({ text: text.slice(done, index) })
    runs.push({ text: found, script: scripts.find((script) => groups[script] !== undefined) })
    done = index + found.length
  }
  return done < text.length || runs.length === 0 ? [...runs, { text: text.slice(done) }] : runs
}
