/** The computer's page, and what its script asks. */
export const computerHref = '/dang-ky/chup-bang-dien-thoai'
export const stateHref = `${computerHref}/dang-o-dau`
