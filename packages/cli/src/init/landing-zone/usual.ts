import { questions, type Question } from '../questions.ts'

/** A question that `fairway init` asks in any case. */
export const usual = (flag: string): Question => {
  const found = questions.find((one) => one.flag === flag)
  if (found === undefined) throw new Error(`nobody asks for ${flag}`)
  return found
}

/** Only a flag. */
export const unasked = ({ flag, value, about, otherwise = '', tidy, fault }: Question): Question => ({
  flag,
  value,
  about,
  otherwise,
  ...(tidy === undefined ? {} : { tidy }),
  ...(fault === undefined ? {} : { fault }),
})
