import { CertificateAdvice } from '@/components/registration/steps/certificate-advice'
import { pictureStep } from '../picture-step'

const step = pictureStep('birthCertificate', () => <CertificateAdvice />)

export const GET = step.GET
export const POST = step.POST
