import { readDated } from './dated'
import { asRead, type Read } from './read'

export const diseaseRows = (directory: string): Read =>
  asRead(readDated(directory, 'diseases.csv', ['code', 'name']))
