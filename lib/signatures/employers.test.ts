import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readableName } from './certificates/subject'
import { faultsOf, thePerson } from './fixtures/judged'
import { openSigning, type OpenSigning } from './fixtures/open-signing'
import { canSign } from './fixtures/openssl'
import { openTestTrust } from './fixtures/test-trust'
import { verifySignedPaper } from './verify-signed-paper'

describe.skipIf(!canSign)('chứng thư số của cơ quan, tổ chức', () => {
  let open: OpenSigning
  beforeAll(async () => {
    open = await openSigning()
  })
  afterAll(() => open.trusted.close())

  const unit = { taxCode: '0100109106', unitCode: 'YN0123Z' }
  const judgeUnit = async (subject: string, person: object = unit) =>
    faultsOf(
      {
        file: open.sign({
          signer: open.trusted.issuer.issue({
            subject: `/O=Công ty bịa/CN=Công ty bịa/${subject}`,
          }),
        }),
        issued: open.issued,
        person,
      },
      open.trusted.trust(),
    )

  test.each([
    ['UID=MST:0100109106'],
    ['UID=mst:0100109106/UID=CCCD:079189000111'],
    ['organizationIdentifier=VATVN-0100109106'],
    ['organizationIdentifier=NTRVN-0100109106'],
    ['UID=MDV:YN0123Z'],
    ['UID=MADV:yn0123z'],
  ])('có mã số thuế hoặc mã đơn vị của cơ quan, tổ chức: %s', async (numbers) => {
    expect(await judgeUnit(numbers)).toEqual([])
  })

  test('chi nhánh có mã số thuế 13 số, và không ký thay nhau với công ty mẹ', async () => {
    const branch = { taxCode: '0100109106-001' }
    expect(await judgeUnit('UID=MST:0100109106-001', branch)).toEqual([])
    expect(await judgeUnit('UID=MST:0100109106001', branch)).toEqual([])
    expect(await judgeUnit('UID=MST:0100109106', branch)).toEqual(['other-person'])
    expect(await judgeUnit('UID=MST:0100109106-001')).toEqual(['other-person'])
  })

  test('đơn vị khác, số trần hay mã số của người trùng với mã số thuế thì không nhận', async () => {
    expect(await judgeUnit('UID=MST:0100109107')).toEqual(['other-person'])
    expect(await judgeUnit('UID=MDV:YN0123Y')).toEqual(['other-person'])
    for (const numbers of ['serialNumber=0100109106', 'UID=BHXH:0100109106', 'UID=CCCD:0100109106'])
      expect(await judgeUnit(numbers)).toEqual(['other-person'])
    expect(await judgeUnit('serialNumber=YN0123Z')).toEqual(['no-number'])
    // Nor does the certificate of an employer sign for a person whose number of insurance is the same.
    expect(await judgeUnit('UID=MST:6621098765', thePerson)).toEqual(['other-person'])
  })

  test('tên dài, xuống dòng, đổi chiều chữ trong chứng thư số không làm rối câu báo', async () => {
    const double = openTestTrust()
    const { values } = await verifySignedPaper(
      {
        file: open.sign({ signer: double.stranger.issue() }),
        issued: open.issued,
        person: thePerson,
      },
      open.trusted.trust(),
    )
    expect(values.issuer).toBe('nguoi-la')
    double.close()
    expect(readableName(`Nơi\u202e cấp\n\n ${'a'.repeat(500)}`)).toBe(`Nơi cấp ${'a'.repeat(112)}`)
  })
})
