/** Of the JSON file. Another shape is the next number: files that were given out name the schema of theirs (given-out/). */
export const FILE_VERSION = 1

export const schemaPath = (version: string): string => `/luoc-do/${version}/du-lieu-ca-nhan.json`
export const SCHEMA_PATH = schemaPath(`v${FILE_VERSION}`)
