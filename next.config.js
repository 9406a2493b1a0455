/** @type {import('next').NextConfig} */
module.exports = {
  turbopack: { root: __dirname },
  outputFileTracingRoot: __dirname,
  // Pages for developers end with `.dev.tsx`, which a build does not know.
  pageExtensions: [...(process.env.NODE_ENV === 'development' ? ['dev.tsx'] : []), 'tsx', 'ts'],
  adapterPath: require.resolve('./server/build/next-adapter.mjs'),
  poweredByHeader: false,
  // Pictures are ours and small already: nobody may let the server make others.
  images: { unoptimized: true },
  // server/http/compress.mjs does it, once an answer is whole.
  compress: false,
  // An address without a page needs no page's data; without this every page carries the frame of «404» along, twice.
  experimental: { globalNotFound: true },
  // A page that stood open over a new version still posts to where its form was answered before (decision 0067).
  redirects: async () =>
    Object.entries({
      '/dang-ky/:step/luu': '/dang-ky/:step',
      '/dang-ky/kiem-tra/ghi-nhan': '/dang-ky/kiem-tra',
      '/ho-so/ma/luu': '/ho-so/ma',
      '/tra-cuu/ma-so-bhxh/tim': '/tra-cuu/ma-so-bhxh',
      '/dang-nhap/vao': '/dang-nhap',
      '/dang-nhap/ma/vao': '/dang-nhap/ma',
      '/dat-mat-khau/luu': '/dat-mat-khau',
      '/kich-hoat/luu': '/kich-hoat',
      '/quen-mat-khau/gui-ma': '/quen-mat-khau',
      '/quen-mat-khau/nhap-ma/luu': '/quen-mat-khau/nhap-ma',
      '/ca-nhan/:form(doi-mat-khau|thu-dien-tu)/luu': '/ca-nhan/:form',
      '/can-bo/dang-nhap/vao': '/can-bo/dang-nhap',
      '/can-bo/dang-nhap/ma/vao': '/can-bo/dang-nhap/ma',
      '/can-bo/kich-hoat/luu': '/can-bo/kich-hoat',
      '/can-bo/:form(doi-lien-he|tiep-nhan)/tim': '/can-bo/:form',
      '/can-bo/tim/mo': '/can-bo/tim',
    }).map(([source, destination]) => ({ source, destination, permanent: true })),
  // `npm test` checks the types; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Packages with native parts, workers or font files of their own: Node loads them as they are.
  serverExternalPackages: [
    'pdfkit',
    'fontkit',
    'sharp',
    'pg',
    '@node-rs/argon2',
    'graphile-worker',
    'nodemailer',
    'busboy',
    'libheif-js',
  ],
}
