const PEM = /^-----BEGIN (?:PKCS7|CMS)-----([\sA-Za-z0-9+/=]+)-----END (?:PKCS7|CMS)-----\s*$/
const SEQUENCE = 0x30

/** A signature in a file of its own (`.p7s`): in DER, in PEM, or in plain base64. Null for anything else. */
export function readDetached(file: Buffer): Buffer | null {
  if (file[0] === SEQUENCE) return file
  const text = file.toString('latin1').trim()
  const body = PEM.exec(text)?.[1] ?? (/^MI[\sA-Za-z0-9+/=]+$/.test(text) ? text : null)
  const bytes = body === null ? null : Buffer.from(body, 'base64')
  return bytes?.[0] === SEQUENCE ? bytes : null
}
