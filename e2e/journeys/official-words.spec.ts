import { expect, test, type Page } from '@playwright/test'
import {
  commitmentStatement,
  copyright,
  decreeStatement,
  formLabels,
  formSubtitle,
  formTitle,
  noCertificateStatement,
  portalAdvice,
  recordedMessage,
  startOpening,
  submissionMethods,
  transactionPlaces,
} from '../../lib/site/official-sentences'
import * as citizen from '../actions/citizen'
import { aPerson } from '../actions/person'

const readsAll = async (page: Page, sentences: readonly string[]) => {
  const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ')
  for (const sentence of [...sentences, copyright.owner, copyright.reuse])
    expect(text).toContain(sentence)
}

test('người đăng ký gặp đủ từng chữ các câu của tờ khai, mỗi câu ở trang của nó', async ({
  page,
}) => {
  const person = aPerson()
  await citizen.start(page)
  await readsAll(page, [formTitle, formSubtitle, formLabels.name, formLabels.idNumber])
  await page.goto('/dang-ky/doi-tuong')
  await readsAll(page, [formLabels.subject, portalAdvice.choosePerson, formLabels.organisation])
  await citizen.goOn(page)
  await citizen.fillDeclarant(page, person)
  await citizen.fillAddress(page)
  await citizen.attachPhotos(page)
  await readsAll(page, [noCertificateStatement, formLabels.contactPerson])
  await citizen.fillContact(page, person)
  await citizen.confirmPhone(page, person)
  await readsAll(page, [decreeStatement, startOpening, ...Object.values(transactionPlaces)])
  await citizen.chooseOffice(page)
  await readsAll(page, [formLabels.chooseSubmission, ...Object.values(submissionMethods)])
  await citizen.handInMyself(page)
  await readsAll(page, [commitmentStatement])
  await citizen.submit(page)
  const { beforeHotline, hotline, afterHotline } = recordedMessage
  const ending = [`${beforeHotline}${hotline}${afterHotline}`, portalAdvice.printAndSign]
  await readsAll(page, ending)
})
