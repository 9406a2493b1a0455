/** A list of the catalogues that a file's codes are looked up in. */
export type ListName =
  'provinces' | 'old-provinces' | 'offices' | 'facilities' | 'facility-provinces'

/** Those that a kind asks for; where one was not read, nothing is held against it. */
export type CodeLists = Partial<Record<ListName, ReadonlySet<string>>>
