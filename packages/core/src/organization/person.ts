/** A person's name in the form that names are compared in: without regard to case, surrounding blanks or Unicode spelling. */
export const personKey = (person: string): string => person.normalize('NFKC').trim().toLowerCase()

/** Whether two names mean the same person. */
export const samePerson = (a: string, b: string): boolean => personKey(a) === personKey(b)
