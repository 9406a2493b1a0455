/** What stands in the one box for names: a name, a code, a tax number. People need not say which. */
export type TextOrCode = { text?: string; code?: string; taxCode?: string }

/** «01-018», «01 - 018», «01.018», «Mã: 01018»: as it is printed on the card, and as people copy it. */
const FACILITY =
  /^(?:mã(?: số)?(?: cơ sở)?(?: kcb)?|ma(?: so)?)?[\s:]*\[?(\d{2})[\s.·-]*((?=[A-Z]*\d)[\dA-Z]{3})\]?$/i
export function facilityText(typed: string): TextOrCode {
  const [, province, rest] = FACILITY.exec(typed) ?? []
  return rest ? { code: `${province}${rest}`.toUpperCase(), text: typed } : nameOnly(typed)
}

/** «089», «[08902]», «089 02», «BHXH 08902», «[08902] BHXH TP Châu Đốc» as the form shows it. */
const OFFICE = /^(?:mã(?: số)?|ma(?: so)?|bhxh)?[\s:]*\[?(\d{3})[\s.-]*(\d{2})?\]?(?=$|[\s-]+bhxh)/i
export function officeText(typed: string): TextOrCode {
  const [, province, rest = ''] = OFFICE.exec(typed) ?? []
  return province ? { code: province + rest } : nameOnly(typed)
}

/** Ten digits, or thirteen for a branch, are a tax number; letters and digits in one word a unit's code: «YN0123Z». */
export function employerText(typed: string): TextOrCode {
  const joined = typed
    .replace(/^(?:mst|mã(?: số)?(?: thuế| đơn vị)?)[\s:]*/i, '')
    .replace(/[\s.]/g, '')
  if (/^\d{10}(-?\d{3})?$/.test(joined)) return { taxCode: joined }
  // The code of a unit is a word of its own or has its letters apart: «YN 0123Z».
  if (
    /^(?=.*\d)[A-Z]{1,3}[\dA-Z]{3,10}$/i.test(joined) &&
    /^\S+$|^[A-Z]{1,3}[\s.]\S+$/i.test(typed)
  )
    return { code: joined.toUpperCase(), text: typed }
  return nameOnly(typed)
}

const nameOnly = (typed: string): TextOrCode => (typed ? { text: typed } : {})
