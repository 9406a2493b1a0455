import { readFileSync } from 'node:fs'
import path from 'node:path'
import compile from 'icu-minify/compile'
import ts from 'typescript'
import { languages, readLanguage, SOURCE } from '../../lib/words/languages.mjs'
import { readCatalogue } from '../../lib/words/read-catalogue.mjs'
import { checkout } from '../process/checkout.mjs'

const IN_BROWSER = path.join(checkout, 'lib', 'words', 'in-browser')
const CATALOGUE = path.join(IN_BROWSER, 'catalogue.ts')
/** What a server keeps in files and by request, and a browser in its page. */
const OF_SERVER = /^(?:\.|@\/lib\/words)\/(asked-language|catalogue)$/

/** No catalogue travels: each sentence of the browser's code brings its own messages. @type {import('esbuild').Plugin} */
export const browserWords = {
  name: 'browser words',
  setup(build) {
    const catalogues = new Map(
      Object.keys(languages)
        .map(readLanguage)
        .filter((language) => language !== SOURCE)
        .map((language) => [language, readCatalogue(language)]),
    )
    build.onResolve({ filter: OF_SERVER }, ({ path: asked, importer }) => {
      const isOurs = asked.startsWith('@') || path.dirname(importer).endsWith('words')
      const [, name] = OF_SERVER.exec(asked) ?? []
      return isOurs ? { path: path.join(IN_BROWSER, `${name}.ts`) } : undefined
    })
    build.onLoad({ filter: /\.tsx?$/ }, ({ path: file }) => {
      if (file.includes('node_modules')) return undefined
      const code = readFileSync(file, 'utf8')
      return {
        contents: surroundWords(code, file, catalogues),
        loader: file.endsWith('x') ? 'tsx' : 'ts',
      }
    })
  },
}

/** @param {string} code @param {string} file @param {Map<string, Map<string, string>>} catalogues */
export function surroundWords(code, file, catalogues) {
  const sentences = sentencesIn(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true))
  if (sentences.length === 0) return code
  const told = sentences.reduceRight((rest, node) => {
    const call = node.parent.getStart()
    return [
      rest.slice(0, call) + pureAt(node) + rest.slice(call, node.getStart()),
      `${PURE}withMessages(${node.getText()}, ${messagesOf(node.text, catalogues)})`,
      rest.slice(node.end),
    ].join('')
  }, code)
  return `import { withMessages } from ${JSON.stringify(CATALOGUE)};${told}`
}

/** Told to the bundler: what nobody reads may go. A sentence that is marked and not said is such a one. */
const PURE = '/* @__PURE__ */ '

/** @param {ts.Node} node */
const pureAt = ({ parent }) => (parent.getText().startsWith('msg') ? PURE : '')

/** @param {ts.Node} root @returns {ts.StringLiteralLike[]} */
function sentencesIn(root) {
  /** @type {ts.StringLiteralLike[]} */
  const found = []
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isCallExpression(node) && /^(t|msg)$/.test(node.expression.getText())) {
      const [sentence] = node.arguments
      if (sentence && ts.isStringLiteralLike(sentence)) found.push(sentence)
    }
    ts.forEachChild(node, visit)
  }
  visit(root)
  return found
}

/** A Vietnamese sentence with nothing to fill in is its own message. @param {string} sentence @param {Map<string, Map<string, string>>} catalogues */
function messagesOf(sentence, catalogues) {
  const own = compile(sentence)
  const others = [...catalogues].map(([language, said]) => [
    language,
    compile(said.get(sentence) ?? sentence),
  ])
  return JSON.stringify({
    ...(typeof own !== 'string' && { [SOURCE]: own }),
    ...Object.fromEntries(others),
  })
}
