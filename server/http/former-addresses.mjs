// Where forms were answered before each page answered its own (decision 0067). Empty it once no page from before can be open any more.

/** Each holds the page that answers now. */
const formerAddresses = [
  /^(\/dang-ky\/[a-z-]+)\/luu$/,
  /^(\/dang-ky\/kiem-tra)\/ghi-nhan$/,
  /^(\/ho-so\/ma)\/luu$/,
  /^(\/tra-cuu\/ma-so-bhxh)\/tim$/,
  /^((?:\/can-bo)?\/dang-nhap(?:\/ma)?)\/vao$/,
  /^((?:\/can-bo)?\/kich-hoat|\/dat-mat-khau|\/quen-mat-khau\/nhap-ma)\/luu$/,
  /^(\/quen-mat-khau)\/gui-ma$/,
  /^(\/ca-nhan\/(?:doi-mat-khau|thu-dien-tu))\/luu$/,
  /^(\/can-bo\/(?:doi-lien-he|tiep-nhan))\/tim$/,
  /^(\/can-bo\/tim)\/mo$/,
]

/** The page that answers now what was sent to this address; null for an address of today. @param {string} address without a language */
export function addressNow(address) {
  const [path = '', ...asked] = address.split('?')
  const page = formerAddresses.map((former) => former.exec(path)?.[1]).find(Boolean)
  return page ? [page, ...asked].join('?') : null
}
