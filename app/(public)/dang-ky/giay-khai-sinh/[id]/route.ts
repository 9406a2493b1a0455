import { pictureOfDraft } from '@/app/(public)/dang-ky/picture-of-draft'

export const GET = pictureOfDraft
