import { expect, test } from 'vitest'
import { aLogin, anActiveCitizen, aPassword, aVisitor } from '../fixtures'
import { takeGuess } from '../places/guesses'
import { signInFully } from '../fixtures/sign-in-fully'

test('người nhập đúng không dùng lượt của mạng: cả trăm người sau một địa chỉ đều vào được', async () => {
  const visitor = aVisitor()
  for (let turn = 0; turn < 98; turn++) await takeGuess({ login: aLogin(), known: null, visitor })
  for (let turn = 0; turn < 4; turn++) {
    const { login } = await anActiveCitizen()
    const entered = await signInFully({ kind: 'CITIZEN', login, password: aPassword }, visitor)
    expect(entered).toMatchObject({ ok: true })
  }
})
