/** What the language's button of a form posts as its `intent`: keep what was typed, judge nothing, show the same page again. */
export const switchIntent = 'doi-tieng'

export const isLanguageSwitch = ({ intent }: Record<string, string>): boolean =>
  intent === switchIntent

/** Of the form whose answers go along, where a page has one that is no step. */
export const switchedFormId = 'bieu-mau'
