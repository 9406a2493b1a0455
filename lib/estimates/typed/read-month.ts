/** «09/2042», «9-2042», «tháng 9 năm 2042» as `2042-09`. */
export function readMonth(typed: string): string | undefined {
  const [, month, year] =
    /^(?:tháng\s*)?(0?[1-9]|1[0-2])\s*(?:[/.-]|năm)\s*((?:19|20)\d\d)$/iu.exec(typed) ?? []
  return year && `${year}-${month!.padStart(2, '0')}`
}
