/** @type {import('next').NextConfig} */
module.exports = {
  turbopack: { root: __dirname },
  outputFileTracingRoot: __dirname,
  poweredByHeader: false,
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
