/** Reads a value by the name of its field; empty where there is none. */
type ValueOf = (field: string) => string
export type Condition = (valueOf: ValueOf) => boolean

/**
 * `MA_NHOM=7|17`, `MA_NHOM!=10`, `MA_THE_BHYT~QN|CA` (begins so), `GIA_TRI` (there is one), several joined by `&`: how the lists
 * in data/ say when a rule holds.
 */
export function readCondition(text: string): Condition {
  const all = text.split('&').map((part) => readOne(part.trim()))
  return (valueOf) => all.every((holds) => holds(valueOf))
}

function readOne(text: string): Condition {
  const [, field = '', sign, listed = ''] = /^([A-Z_0-9]+)(?:(!?=|~)(.*))?$/.exec(text) ?? []
  if (!field) throw new Error(`no condition: ${text}`)
  const values = listed.split('|')
  if (sign === '=') return (valueOf) => values.includes(valueOf(field))
  if (sign === '!=') return (valueOf) => !values.includes(valueOf(field))
  if (sign === '~') return (valueOf) => values.some((start) => valueOf(field).startsWith(start))
  return (valueOf) => valueOf(field) !== ''
}
