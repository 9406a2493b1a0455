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
    ['UID=mst:0100109106'],
    ['UID=MST:0100109106/UID=MST:0100109106-001'],
    ['UID=MST:0100109106/serialNumber=1234567890'],
    ['organizationIdentifier=VATVN-0100109106'],
    ['organizationIdentifier=NTRVN-0100109106'],
    ['UID=MDV:YN0123Z'],
    ['UID=MADV:yn0123z'],
  ])('có mã số thuế hoặc mã đơn vị của cơ quan, tổ chức: %s', async (numbers) => {
    expect(await judgeUnit(numbers)).toEqual([])
  })

  test.each([
    ['UID=CCCD:079189000111/organizationIdentifier=VATVN-0100109106'],
    ['UID=MST:0100109106/UID=CCCD:079189000111'],
    ['UID=MST:0100109106/UID=CMND:079189000'],
    ['UID=MST:0100109106/serialNumber=PNOVN-079189000111'],
    ['UID=MST:0100109106/serialNumber=079189000111'],
    ['UID=MST:0100109106/UID=MST:079189000111'],
    ['UID=MDV:YN0123Z/UID=BHXH:7989001112'],
    ['UID=MST:0100109106/surname=Niê/givenName=Văn Bịa'],
  ])('chứng thư số của một người trong đơn vị không ký thay đơn vị: %s', async (numbers) => {
    expect(await judgeUnit(numbers)).toEqual(['of-employee'])
  })

  test('mã số thuế đúng mà mã đơn vị của nơi khác, hoặc ngược lại', async () => {
    expect(await judgeUnit('UID=MST:0100109106/UID=MDV:YN0123Y')).toEqual(['contradicting-number'])
    expect(await judgeUnit('UID=MST:0100109107/UID=MDV:YN0123Z')).toEqual(['contradicting-number'])
  })

  test('chứng thư số của đơn vị không ký thay người có mã số BHXH trùng với số trần của nó', async () => {
    expect(await judgeUnit(`serialNumber=${thePerson.bhxhCode}`, thePerson)).toEqual([
      'other-person',
    ])
    // Of somebody who works there, it names them.
    expect(
      await judgeUnit(
        `UID=CCCD:${thePerson.idNumber}/organizationIdentifier=VATVN-0100109106`,
        thePerson,
      ),
    ).toEqual([])
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
