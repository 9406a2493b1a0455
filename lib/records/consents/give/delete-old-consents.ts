export { deleteConsentsEndedBefore } from '../repository'
