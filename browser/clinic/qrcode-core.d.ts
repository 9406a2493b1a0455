/** The half of the package that reckons, without the half that paints. */
declare module 'qrcode/lib/core/qrcode.js' {
  export { create } from 'qrcode'
}
