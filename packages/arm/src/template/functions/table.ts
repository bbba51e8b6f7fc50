import { type FunctionSpec, functionTable, type FunctionTable, standardFunctions } from '../../expression/index.ts'
import type { Environment } from '../environment.ts'
import { deploymentFunctions } from './deployment.ts'
import { resourceIdFunctions } from './resource-ids.ts'
import { runTimeFunctions } from './run-time.ts'
import { secretFunctions } from './secrets.ts'
import { valueFunctions } from './values.ts'

/** The functions that every template may call. */
const templateFunctions: FunctionTable<Environment> = functionTable<Environment>(
  standardFunctions.values(),
  secretFunctions,
  valueFunctions,
  deploymentFunctions,
  resourceIdFunctions,
  runTimeFunctions,
)

/** The functions of a template that defines some of its own, by `namespace.name`. */
export const withOwnFunctions = (own: readonly FunctionSpec<Environment>[]): FunctionTable<Environment> =>
  own.length === 0 ? templateFunctions : new Map([...templateFunctions, ...functionTable(own)])
