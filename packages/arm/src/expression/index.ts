export { compileExpression, type Compiled, type CompileOptions } from './compile.ts'
export { compileValue, type CompiledValue } from './compile-value.ts'
export {
  functionTable,
  type EagerFunction,
  type FunctionFamily,
  type FunctionSpec,
  type FunctionTable,
  type LambdaForm,
  type LambdaFunction,
  type Lazy,
  type LazyFunction,
  type Outcome,
  type Signature,
} from './function.ts'
export type { Lambda } from './lambda.ts'
export { parseExpression } from './parse.ts'
export {
  isExpression,
  unescape,
  type Call,
  type Expression,
  type Index,
  type Literal,
  type Parsed,
  type Problem,
  type Property,
  type Span,
} from './syntax.ts'
export { typeName } from './type-name.ts'
export { formatDate } from './functions/date.ts'
export { guidOf, uniqueStringOf } from './functions/identity.ts'
export { policyFunctions, standardFunctions } from './standard.ts'
export { printExpression } from './print.ts'
