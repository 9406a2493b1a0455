/** What the language's button of a form posts as its `intent`: keep what was typed, judge nothing, show the same page again. */
export const switchIntent = 'doi-tieng'
