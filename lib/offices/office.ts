export type Office = {
  code: string
  /** The provincial office above; null for a provincial office. */
  parentCode: string | null
  name: string
  /** Of the provincial office above; null for a provincial office. */
  parentName: string | null
  address: string | null
  phone: string | null
  /** The code was seen in a public list or print. */
  attested: boolean
}

export type OfficeNode = Office & { offices: OfficeNode[] }
/** Builds the tree from the flat list; offices without a parent are its roots. */
export function officeTree(all: Office[]): OfficeNode[] {
  const under = new Map<string | null, Office[]>()
  for (const office of all)
    under.set(office.parentCode, [...(under.get(office.parentCode) ?? []), office])
  const nodesUnder = (parentCode: string | null): OfficeNode[] =>
    (under.get(parentCode) ?? []).map((office) => ({ ...office, offices: nodesUnder(office.code) }))
  return nodesUnder(null)
}

/** Provincial codes of before 2025 follow a rule without known exception. A district code that nobody has seen is our guess: never shown. */
export const isCodeShown = ({ code, attested, parentCode }: Shown): boolean =>
  attested || (parentCode === null && /^\d+$/.test(code))

type Shown = Pick<Office, 'code' | 'attested' | 'parentCode'>

/** `[089] BHXH Tỉnh An Giang`, or the name alone when the code is not known. */
export const officeLabel = (office: Office): string =>
  isCodeShown(office) ? `[${office.code}] ${office.name}` : office.name

/** «BHXH Huyện Châu Thành, Tỉnh Kiên Giang»: ten districts are called Châu Thành, so a name that stands alone says its province, always. */
export const wholeOfficeName = ({ name, parentName }: Named): string =>
  parentName ? `${name}, ${parentName.replace(/^BHXH /, '')}` : name

type Named = Pick<Office, 'name' | 'parentName'>

/** The same behind the code, where it may be shown. */
export const wholeOfficeLabel = (office: Office): string =>
  officeLabel({ ...office, name: wholeOfficeName(office) })

/** The provincial office of a province of 2020: `89` → `089`. */
export const provincialOfficeCode = (provinceCode: string): string => `0${provinceCode}`

/** How BHXH writes the name of a district in that of its office: «Thị xã Tân Châu» → «BHXH TX Tân Châu». */
export const districtOfficeName = (districtName: string): string =>
  `BHXH ${districtName.replace(/^Thành phố/, 'TP').replace(/^Thị xã/, 'TX')}`
