export { deleteOldConsentDrafts } from './repository'
