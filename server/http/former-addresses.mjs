// Where forms were answered before each page answered its own (decision 0067). Empty it once no page from before can be open any more.

/** What was sent to, and the page that answers now. @type {[former: RegExp, now: string][]} */
const formerAddresses = [
  [/^(\/dang-ky\/[a-z-]+)\/luu$/, '$1'],
  [/^(\/dang-ky\/kiem-tra)\/ghi-nhan$/, '$1'],
  [/^(\/ho-so\/ma)\/luu$/, '$1'],
  [/^(\/tra-cuu\/ma-so-bhxh)\/tim$/, '$1'],
  [/^((?:\/can-bo)?\/dang-nhap(?:\/ma)?)\/vao$/, '$1'],
  [/^((?:\/can-bo)?\/kich-hoat|\/dat-mat-khau|\/quen-mat-khau\/nhap-ma)\/luu$/, '$1'],
  [/^(\/quen-mat-khau)\/gui-ma$/, '$1'],
  [/^(\/ca-nhan\/(?:doi-mat-khau|thu-dien-tu))\/luu$/, '$1'],
  [/^(\/can-bo\/(?:doi-lien-he|tiep-nhan))\/tim$/, '$1'],
  [/^(\/can-bo\/tim)\/mo$/, '$1'],
]

/** The page that answers now what was sent to this address; null for an address of today. @param {string} address without a language */
export function addressNow(address) {
  const [path = '', ...asked] = address.split('?')
  const moved = formerAddresses.find(([former]) => former.test(path))
  return moved ? [path.replace(...moved), ...asked].join('?') : null
}
