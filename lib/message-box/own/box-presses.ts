/** What a button of the box posts: the number of one message, or nothing for all. */
export const READ_PRESS = 'da-doc'
export const BOX_HREF = '/ca-nhan/hop-thu'
