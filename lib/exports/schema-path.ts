/** Where the schema of a file of data stands. Another shape is another number: what was given out stays readable. */
export const SCHEMA_PATH = '/luoc-do/v1/du-lieu-ca-nhan.json'
