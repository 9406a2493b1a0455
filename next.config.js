/** @type {import('next').NextConfig} */
module.exports = {
  turbopack: { root: __dirname },
  outputFileTracingRoot: __dirname,
  poweredByHeader: false,
  // Packages with native parts, workers or font files of their own: Node loads them as they are.
  serverExternalPackages: [
    'pdfkit',
    'fontkit',
    'sharp',
    'heic-decode',
    'pg',
    '@node-rs/argon2',
    'graphile-worker',
    'nodemailer',
    'busboy',
  ],
}
