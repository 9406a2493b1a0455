import type { Verify } from '@/lib/paper-code/open-code'
import type { KnownKeys } from './known-keys'

const OKP = { kty: 'OKP', crv: 'Ed25519' } as const

/** Verifies by the keys this machine knows, with nobody asked. */
export const verifyBy =
  (known: KnownKeys | null): Verify =>
  async ({ keyId, signed, signature }) => {
    const key = known?.keys.find(({ kid }) => kid === keyId)
    if (!key) return null
    const [bytes, under] = [new Uint8Array(signed), new Uint8Array(signature)]
    try {
      const own = await crypto.subtle.importKey('jwk', { ...OKP, x: key.x }, 'Ed25519', false, [
        'verify',
      ])
      return await crypto.subtle.verify('Ed25519', own, under, bytes)
    } catch {
      // Browsers of before 2025 have no Ed25519 of their own.
      const { verifyAsync } = await import('@noble/ed25519')
      return verifyAsync(under, bytes, rawOf(key.x))
    }
  }

const rawOf = (x: string): Uint8Array =>
  Uint8Array.from(atob(x.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))
