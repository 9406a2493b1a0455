/** What buttons on the page of notices post: the name of one, or of none for all. */
export const noticePresses = { read: 'da-doc', open: 'mo' } as const
