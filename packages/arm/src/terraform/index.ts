export type { NotEvaluated, TerraformOptions, TerraformProblem, TerraformReading, TerraformResource } from './model.ts'
export type { TerraformAction } from './plan/instance.ts'
export { mappedTypes } from './mapped-types.ts'
export { readTerraform } from './read.ts'
