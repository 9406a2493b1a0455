import { expect, test } from 'vitest'
import { shownReference } from '@/lib/registration/reference/reference'
import { readSigns, SIGNS } from '@/lib/text/spoken-signs'
import { codeRules, CODE_LENGTH, purposes, shownCode } from './one-time-code'

test('mã kích hoạt có 32^8 khả năng và không giống mã hồ sơ', () => {
  expect(new Set(SIGNS).size ** CODE_LENGTH).toBe(32 ** 8)
  expect(shownCode('K7PM3QXR')).toBe('K7P-M3Q-XR')
  expect(shownCode('K7PM3QXR')).not.toBe(shownReference('K7PM3QXR'))
})

test.each([
  'K0P-1VQ-XR',
  'k0p1vqxr',
  ' k0p 1vq xr ',
  'K0P1-VQXR',
  'KOP-IUQ-XR',
  'kop‑luq‑xr',
  'Ｋ０Ｐ－１ＶＱ－ＸＲ',
  'K0P.1VQ.XR\n',
])('gõ «%s» thì vẫn là mã ấy', (typed) => expect(readSigns(typed)).toBe('K0P1VQXR'))

test.each(['749136', '749 136', '7 4 9 1 3 6', '749-136'])('sáu chữ số gõ «%s»', (typed) =>
  expect(readSigns(typed)).toBe('749136'),
)

test('mã mà người ngoài thử được thì không ai đoán nổi', () => {
  const inside = ['confirm-phone', 'confirm-email', 'change-contact', 'new-contact', 'transaction']
    // After the password, and ten tries in an hour by whoever they are.
    .concat('new-device', 'officer-sign-in')
  for (const purpose of purposes)
    expect([purpose, codeRules[purpose].kind]).toEqual([
      purpose,
      inside.includes(purpose) ? 'digits' : 'signs',
    ])
})
