import { blankDeclarationPdf } from '@/lib/registration/printed/declaration-pdf'

export const dynamic = 'force-static'

/** Mẫu 01 to be filled in by hand, drawn once when the site is built. */
export async function GET() {
  return new Response(new Uint8Array(await blankDeclarationPdf()), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'inline; filename="mau-01-to-trong.pdf"',
      'Cache-Control': 'public, max-age=86400',
    },
  })
}
