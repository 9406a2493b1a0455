const CURVE = { name: 'ECDSA', namedCurve: 'P-256' }
const SIGNED_BY = { name: 'ECDSA', hash: 'SHA-256' }
/** Before `x` and `y` in a key that is written out whole. */
const UNCOMPRESSED = 1

export type DeviceKey = { signer: CryptoKey; key: Uint8Array<ArrayBuffer> }

/** A pair of which the private half never leaves this browser: not even this page can read it. */
export async function newDeviceKey(): Promise<DeviceKey> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(CURVE, false, ['sign'])
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))
  return { signer: privateKey, key: raw.slice(UNCOMPRESSED) }
}

export const signHere = async (signer: CryptoKey, bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.sign(SIGNED_BY, signer, new Uint8Array(bytes)))

export async function verifyDevice(
  key: Uint8Array,
  signed: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  try {
    const raw = Uint8Array.of(4, ...key)
    const known = await crypto.subtle.importKey('raw', raw, CURVE, false, ['verify'])
    const [bytes, under] = [new Uint8Array(signed), new Uint8Array(signature)]
    return await crypto.subtle.verify(SIGNED_BY, known, under, bytes)
  } catch {
    return false // no point of the curve
  }
}
