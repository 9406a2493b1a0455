// Mobile prefixes of the national numbering plan, as in libphonenumber's metadata for Việt Nam.
const MOBILE =
  /^\+84(?:(?:3\d|7[06-9])\d{7}|5(?:[1689]\d|2[238]|59)\d{6}|8(?:[1-8]\d|9[6-9])\d{6}|9(?:[0-8]\d|9[013-9])\d{6})$/
const ABROAD_OR_HOME = /^(?:\+84|0084|84(?=0?\d{9}$)|0|)(?=0?\d{9}$)0?/

/** A mobile number however it is begun, as +84 and nine digits; null for anything else. */
export const phoneForm = (text: string): string | null => {
  const phone = text.replace(ABROAD_OR_HOME, '+84')
  return MOBILE.test(phone) ? phone : null
}
