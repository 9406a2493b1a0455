export type LegalSex = 'male' | 'female'

/** What lets somebody retire earlier than others, and the member of the catalogue that says by how many months. */
export const lowerAges = {
  usual: null,
  /** Fifteen years of hard, harmful or dangerous work, or in an especially hard area. */
  hardWork: 'hard-work',
  coalPit: 'coal-pit',
} as const

export type RetirementCondition =
  | keyof typeof lowerAges
  /** Voluntary insurance since before 2021, twenty years of it: an age of their own. */
  | 'voluntaryBefore2021'
