import { format } from 'node:util'

// Line breaks and the signs that move a terminal's cursor: whoever writes them into a log forges lines of it.
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu

/** @param {string} sign */
const shown = (sign) =>
  sign === '\t' ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * The only way into the log of the process. An event begins with the time; what more it has to say (a stack) follows
 * indented, so that nothing inside can look like an event of its own.
 * @param {string} words what happened, without anybody's data
 */
export function log(words) {
  const [first = '', ...more] = words.split('\n').map((line) => line.replace(CONTROL, shown))
  const lines = [
    `${new Date().toISOString()} ${first}`,
    ...more.map((line) => `    ${line.trim()}`),
  ]
  process.stderr.write(`${lines.join('\n')}\n`)
}

/** Next and other packages write to the console; in the log their words obey the same rule. */
export function logConsole() {
  /** @param {unknown[]} said */
  const write = (...said) => log(format(...said))
  // The one package that traces a fault, the worker, tells the same by its own logger, which knows of a stop.
  Object.assign(console, { error: write, warn: write, trace: () => undefined })
}
