import { PhotoAdvice } from '@/components/registration/steps/photo-advice'
import { pictureStep } from '../picture-step'

const step = pictureStep('photos', () => <PhotoAdvice />)

export const GET = step.GET
export const POST = step.POST
