import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkout } from '../process/checkout.mjs'

const ROOMS = ['app', 'browser', 'components', 'lib', 'prisma', 'server', 'e2e']
const TEST = /\.(test\.tsx?|spec\.ts)$/

/** @typedef {{ pure: string[], db: string[], e2e: string[], title: string | null }} Chosen */

/**
 * What was asked for: files, each by a part of its path, or the words of a title. Null where no test has them.
 * @param {string[]} asked what stands behind `npm test --`
 * @param {string[]} [files] every test there is
 * @param {(file: string) => string} [read]
 * @returns {Chosen | null}
 */
export function chooseTests(asked, files = listTests(), read = readTest) {
  const named = asked.map((part) => files.filter((file) => file.includes(slashed(part))))
  if (named.every((found) => found.length > 0)) return byKind([...new Set(named.flat())], null)
  const title = asked.join(' ')
  const titled = files.filter((file) => read(file).includes(title))
  return titled.length > 0 ? byKind(titled, title) : null
}

/** @param {string[]} files @param {string | null} title @returns {Chosen} */
function byKind(files, title) {
  const e2e = files.filter((file) => file.endsWith('.spec.ts'))
  const db = files.filter((file) => file.endsWith('.db.test.ts'))
  const pure = files.filter((file) => !e2e.includes(file) && !db.includes(file))
  return { pure, db, e2e, title }
}

const listTests = () =>
  ROOMS.flatMap((room) =>
    readdirSync(path.join(checkout, room), { recursive: true, encoding: 'utf8' })
      .map((file) => `${room}/${slashed(file)}`)
      .filter((file) => TEST.test(file)),
  ).sort()

const readTest = (/** @type {string} */ file) => readFileSync(path.join(checkout, file), 'utf8')

/** As it may be copied from a terminal of any system. @param {string} file */
const slashed = (file) => file.replaceAll(path.sep, '/').replace(/^\.\//, '')
