import { searchText } from './search-text'

/** The text by which a name is found and ordered: «BVĐK Đống Đa» and «Bệnh viện đa khoa Đống Đa» have one key. */
export const nameKey = (name: string): string => searchText(name)
