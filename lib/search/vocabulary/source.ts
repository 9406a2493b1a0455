import type { Rewording } from '@/lib/text/readings/reworded'
import type { Names } from './names'
import type { SearchedCatalogue } from './refresh-words'

/** A table that is searched, and what the screen shows of its row, which the statements call `row`. Fixed SQL, never a person's words. */
export type Source = {
  catalogue: SearchedCatalogue
  columns: string
  /** Its names are those of places, whose words belong together: «Chư Sê, Gia Lai» is no «Chu Lai». */
  isOfPlaces?: boolean
  /** What only people who ask here write short. */
  abbreviations?: ReadonlyMap<string, string>
  /** How people who ask here put it otherwise. */
  rewording: Rewording
  /** Its rows say in which province of 2020 they are. */
  hasProvince: boolean
  /** What the codes of a row are called. */
  names: (row: Hit, names: Names) => Record<string, string | null>
}

/** A column and what may stand in it. */
export type Filter = { column: string; values: string[] | true }

export type SearchAsked = {
  source: Source
  /** Provinces of 2020; empty for all. */
  provinces: string[]
  filters: Filter[]
  /** The day whose names count as today's. */
  day: string
  page: number
  /** Where whoever asks is at home, by the code of a row: of several of one name theirs is meant. */
  isAtHome?: (code: string) => boolean
  /** Rows that ended are found too, by their own name. */
  withEnded?: boolean
}

export type Name = { code: string; name: string }
/** The columns of the source. */
export type Shown = Record<string, unknown> & Name & { validFrom: string }

/** One row of today, and the name it was found by. */
export type Hit = Shown & { foundBy: string; isServing?: boolean }
/** `isGuess`: the words stand in these rows by chance. */
export type Hits = { rows: Hit[]; total: number; isGuess?: boolean }

/** A row of any time: a former name leads to the row of today. */
export type NamedRow = Shown & { searchText: string; words: string[]; isOpen: boolean }

/** The listed columns every source has. */
export const LISTED = `row.code, row.name, row.address, row.source, row.status::text AS status,
  to_char(row."validFrom", 'YYYY-MM-DD') AS "validFrom"`

export const PLACE_CODES = 'row."provinceCode", row."districtCode", row."communeCode"'
export const rowPlaceNames: Source['names'] = (row, { place }) => ({
  provinceName: place('PROVINCE', row.provinceCode),
  districtName: place('DISTRICT', row.districtCode),
  communeName: place('COMMUNE', row.communeCode),
})

/** A row that may be meant. */
export type Candidate = Name & { searchText: string; words: string[] }
