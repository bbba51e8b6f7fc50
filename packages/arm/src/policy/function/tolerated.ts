/**
 * Functions that Azure's list for policies leaves out, but that rules of others use: they are evaluated, with a warning.
 * Source: https://learn.microsoft.com/azure/governance/policy/concepts/definition-structure-policy-rule#policy-functions
 */
export const tolerated: readonly string[] = ['dateTimeAdd', 'dateTimeFromEpoch', 'dateTimeToEpoch']

const call = new RegExp(String.raw`\b(${tolerated.join('|')})\s*\(`, 'i')

/** The first of them that an expression calls. */
export const toleratedIn = (expression: string): string | undefined => call.exec(expression)?.[1]
