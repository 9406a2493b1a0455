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
  // server/compression/compress.mjs does it, once an answer is whole.
  compress: false,
  // An address without a page needs no page's data; without this every page carries the frame of «404» along, twice.
  experimental: { globalNotFound: true },
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
