import { listPaperRoots } from '@/lib/papers/signer/find-paper-signer'
import { answering } from '@/lib/platform/answers/answering'

/** The root certificates by which any reader of PDF believes the portal's papers (PEM). */
export const GET = answering(async () => {
  const pem = (await listPaperRoots()).map(pemOf).join('')
  return new Response(pem, {
    headers: {
      'content-type': 'application/x-pem-file',
      'content-disposition': 'attachment; filename="chung-thu-goc-cong-bhxh.pem"',
      'cache-control': 'public, max-age=0, must-revalidate',
      'x-content-type-options': 'nosniff',
    },
  })
})

const pemOf = (der: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`
