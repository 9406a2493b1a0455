import { expect, test } from 'vitest'
import { findCertifier } from './certifier'

const known = ['VNPT-CA', 'FPT-CA', 'I-CA', 'Bkav CA', 'EASYCA', 'CA2'].map((name) => ({
  name,
  organisation: null,
}))

test.each([
  ['VNPT-CA', 'VNPT-CA'],
  ['VNPT Certification Authority', 'VNPT-CA'],
  ['FPT Certification Authority SHA256', 'FPT-CA'],
  ['BkavCA SHA256', 'Bkav CA'],
  ['EasyCA SHA-256', 'EASYCA'],
  ['CA2 SHA256', 'CA2'],
])('nơi cấp “%s” được nhận ra trong danh mục: %s', (issuer, name) => {
  expect(findCertifier(issuer, known)?.name).toBe(name)
})

test.each(['Icarus CA', 'My FPT-CA', 'Nơi cấp chứng thư số trình diễn', 'VNPT', ''])(
  'nơi cấp “%s” không có trong danh mục',
  (issuer) => {
    expect(findCertifier(issuer, known)).toBeNull()
  },
)
