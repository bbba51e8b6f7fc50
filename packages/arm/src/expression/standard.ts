import { functionTable, type FunctionSpec, type FunctionTable } from './function.ts'
import { cidrFunctions, policyAddressFunctions } from './functions/cidr.ts'
import { comparisonFunctions } from './functions/comparison.ts'
import { dateFunctions, policyDateFunctions } from './functions/date.ts'
import { encodingFunctions } from './functions/encoding.ts'
import { formatFunctions } from './functions/format.ts'
import { identityFunctions } from './functions/identity.ts'
import { lambdaFunctions } from './functions/lambda.ts'
import { listFunctions, policyListFunctions } from './functions/list.ts'
import { logicalFunctions } from './functions/logical.ts'
import { memberFunctions } from './functions/member.ts'
import { numberFunctions } from './functions/number.ts'
import { objectFunctions } from './functions/object.ts'
import { textFunctions } from './functions/text.ts'

/** Every documented function that needs nothing but its arguments, as templates have them: a host adds parameters, resources and moments. */
export const standardFunctions: FunctionTable<unknown> = functionTable(
  logicalFunctions,
  comparisonFunctions,
  numberFunctions,
  textFunctions,
  formatFunctions,
  encodingFunctions,
  listFunctions,
  objectFunctions,
  memberFunctions,
  identityFunctions,
  dateFunctions,
  cidrFunctions,
  lambdaFunctions,
)

/** Functions that templates have and policies do not. Source: Azure Policy's definition structure, "policy functions". */
const NOT_IN_POLICIES: ReadonlySet<string> = new Set(
  [...dateFunctions, ...cidrFunctions, ...lambdaFunctions]
    .map(({ name }) => name.toLowerCase())
    .concat('flatten', 'objectkeys', 'shallowmerge', 'tryindexfromend', 'indexfromend', 'fail'),
)

function* shared(): Iterable<FunctionSpec<unknown>> {
  for (const [name, spec] of standardFunctions) if (!NOT_IN_POLICIES.has(name)) yield spec
}

/** The same for policies: without dates, networks and lambdas, with `addDays` and `ipRangeContains`, and with a `contains` that ignores case in texts. */
export const policyFunctions: FunctionTable<unknown> = functionTable(
  shared(),
  policyListFunctions,
  policyDateFunctions,
  policyAddressFunctions,
)
