export { deleteNoticesBefore, deleteWalksBefore } from './repository'
