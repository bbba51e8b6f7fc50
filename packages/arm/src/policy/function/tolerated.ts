/**
 * Functions that Azure's policies are not sure to take, but that rules of others use: they are evaluated, with a warning. The documentation
 * excludes those of dates; it allows the others, which Azure's own linter does not know.
 * Sources: https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule#policy-functions and
 * https://github.com/Azure/azure-policy-linter (ExpressionBuiltInFunctions)
 */
export const tolerated: readonly string[] = [
  'dateTimeAdd',
  'dateTimeFromEpoch',
  'dateTimeToEpoch',
  'cidrHost',
  'cidrSubnet',
  'flatten',
  'indexFromEnd',
  'objectKeys',
  'parseCidr',
  'shallowMerge',
  'tryIndexFromEnd',
]

const call = new RegExp(String.raw`\b(${tolerated.join('|')})\s*\(`, 'i')

/** The first of them that an expression calls. */
export const toleratedIn = (expression: string): string | undefined => call.exec(expression)?.[1]
