/** One line of a printed form, in its own words: the code carries label and value, so a new question is carried by itself. */
export type PaperLine = { label: string; value: string }

/** What the code of a printed form says; the fields stand in it as they stand on the paper. */
export type Paper = {
  /** Which form: «01». */
  form: string
  reference: string
  /** ISO date */
  madeOn: string
  lines: PaperLine[]
  /** The pictures given with it: the value is `pictureMark`. */
  pictures: PaperLine[]
}
