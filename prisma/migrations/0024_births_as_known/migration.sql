-- A birth as far as it is known: a year, a month and a year, or a whole date.
ALTER TABLE "InsuredPerson" ALTER COLUMN "birthDate" TYPE TEXT USING to_char("birthDate", 'YYYY-MM-DD');
ALTER TABLE "InsuredPerson" ADD CONSTRAINT "InsuredPerson_birthDate_as_known"
  CHECK ("birthDate" ~ '^(19|20)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$');
