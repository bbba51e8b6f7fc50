import { functionTable, type FunctionTable } from './function.ts'
import { comparisonFunctions } from './functions/comparison.ts'
import { identityFunctions } from './functions/identity.ts'
import { listFunctions } from './functions/list.ts'
import { logicalFunctions } from './functions/logical.ts'
import { numberFunctions } from './functions/number.ts'
import { objectFunctions } from './functions/object.ts'
import { textFunctions } from './functions/text.ts'

/** Every documented function that needs nothing but its arguments, as templates use them. */
export const standardFunctions: FunctionTable<unknown> = functionTable(
  logicalFunctions,
  comparisonFunctions,
  numberFunctions,
  textFunctions,
  listFunctions,
  objectFunctions,
  identityFunctions,
)
