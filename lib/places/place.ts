export type Place = { code: string; name: string }

/** With the names it is known by besides its own: see other-names.ts. */
export type KnownPlace = Place & { former?: string[]; usage?: string[] }

export type Province = Place
export type District = Place & { provinceCode: string }
/** A ward, commune or special zone. Its parent is a district in the structure of 2020, a province in that of 2025. */
export type Commune = Place & { parentCode: string }
export type CurrentCommune = Place & { province: Province }

/** `2020`: province, district, ward. `2025`: province, commune; districts ended on 30/06/2025 (Nghị quyết 202/2025/QH15). */
export type Structure = '2020' | '2025'

export type Level = 'PROVINCE' | 'DISTRICT' | 'COMMUNE'

const FIRST_DAY_WITHOUT_DISTRICTS = '2025-07-01'
const LAST_DAY_WITH_DISTRICTS = '2025-06-30'

/** The structure a paper of that day is written in. */
export const structureOn = (day: string): Structure =>
  day < FIRST_DAY_WITHOUT_DISTRICTS ? '2020' : '2025'

/** The day nearest to `day` on which that structure was in force: today's list of 2020 is that of its last day. */
export const dayWithin = (structure: Structure, day: string): string =>
  structure === structureOn(day)
    ? day
    : structure === '2020'
      ? LAST_DAY_WITH_DISTRICTS
      : FIRST_DAY_WITHOUT_DISTRICTS

/** `01 - Thành phố Hà Nội` */
export const placeLabel = ({ code, name }: Place): string => `${code} - ${name}`

/** `769 - Thành phố Thủ Đức (Quận 2, Quận 9)`: for a list that nobody can search, with the names papers carry instead. */
export const knownPlaceLabel = ({ former = [], ...place }: KnownPlace): string =>
  former.length > 0 ? `${placeLabel(place)} (${former.join(', ')})` : placeLabel(place)

/** `Phường Phương Liệt, Thành phố Hà Nội` */
export const currentCommuneLabel = ({ name, province }: CurrentCommune): string =>
  `${name}, ${province.name}`
