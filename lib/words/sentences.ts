import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** A letter that Vietnamese writes and English doesn't. */
export const VIETNAMESE = /[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/iu

/** `untold`: Vietnamese that no `t(…)` or `msg(…)` stands around. */
export type SentencesOf = { file: string; told: string[]; untold: string[]; broken: string[] }

const ROOMS = ['app', 'browser', 'components', 'lib']
const NOT_READ =
  /\.(test|spec)\.tsx?$|\/fixtures\/|under-test|fixtures\.ts$|words\/languages\.mjs$|\.d\.ts$/

export const listSentences = (): SentencesOf[] =>
  ROOMS.flatMap(filesOf)
    .filter((file) => /\.(tsx?|mjs)$/.test(file) && !NOT_READ.test(file))
    .sort()
    .map((file) => sentencesIn(file, readFileSync(file, 'utf8')))

const filesOf = (room: string): string[] =>
  readdirSync('.').includes(room)
    ? readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) =>
        path.posix.join(room, file),
      )
    : []

export function sentencesIn(file: string, code: string): SentencesOf {
  const kind = file.endsWith('.mjs') ? ts.ScriptKind.JS : undefined
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind)
  const found: SentencesOf = { file, told: [], untold: [], broken: [] }
  const visit = (node: ts.Node): void => {
    if (isTelling(node)) return tell(node, found, visit)
    const text = textOf(node)
    if (text && VIETNAMESE.test(text.normalize('NFC'))) found.untold.push(text.trim())
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const isTelling = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  ts.isIdentifier(node.expression) &&
  ['t', 'msg'].includes(node.expression.text)

function tell(call: ts.CallExpression, found: SentencesOf, visit: (node: ts.Node) => void) {
  const [sentence, ...more] = call.arguments
  if (sentence && ts.isStringLiteralLike(sentence)) found.told.push(sentence.text)
  else if (sentence && isPutTogether(sentence)) found.broken.push(sentence.getText())
  else if (sentence) visit(sentence)
  more.forEach(visit)
}

/** Nobody can translate what is known only while it runs. */
const isPutTogether = (node: ts.Node): boolean =>
  ts.isTemplateExpression(node) || ts.isBinaryExpression(node)

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text
  if (!ts.isTemplateExpression(node)) return null
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
    .map(({ text }) => text)
    .join('…')
}
