import 'server-only'
import { fontOf, type Face } from './fonts'
import { belongsTo, scripts } from './scripts'

const faces: Face[] = ['regular', 'bold', 'italic']
/** Tinos has Hebrew too, but our lines run from left to right only. */
const OF_TINOS =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\u0300-\u036f]/u
const NO_SIGN = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\ufffc\ufffd]/u
const LAST_OF_FIRST_PLANE = 0xffff

/** Every sign a paper of ours can show, as ranges «21-7e a1-ac …»: kept in lib/text, where a form asks. */
export function printableRanges(): string {
  const [first, ...others] = faces.map((face) => new Set(fontOf(face).characterSet))
  const ofTinos = [...first!].filter(
    (code) => others.every((set) => set.has(code)) && OF_TINOS.test(String.fromCodePoint(code)),
  )
  const ofScripts = scripts.flatMap((script) =>
    fontOf(script).characterSet.filter((code) => belongsTo(script, String.fromCodePoint(code))),
  )
  const codes = new Set([...ofTinos, ...ofScripts])
  // Beyond the first plane fonts have one rare letter here and one there: the table would be longer than the use.
  const signs = [...codes].filter(
    (code) => code <= LAST_OF_FIRST_PLANE && !NO_SIGN.test(String.fromCodePoint(code)),
  )
  return inRanges(signs.sort((one, other) => one - other))
}

function inRanges(codes: number[]): string {
  const ranges: [number, number][] = []
  for (const code of codes) {
    const last = ranges.at(-1)
    if (last && last[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges.map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${hex(to)}`)).join(' ')
}

const hex = (code: number) => code.toString(16)
