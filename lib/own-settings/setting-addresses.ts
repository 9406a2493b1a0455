export const settingsHref = '/ca-nhan/cai-dat'
/** Letters, contrast and language, for everybody. */
export const displayHref = '/hien-thi'
export const withdrawTermsHref = `${settingsHref}/rut-dieu-khoan`
