interface IssueSink {
  readonly issues: { push(issue: { code: 'custom'; input: unknown; path: PropertyKey[]; message: string }): unknown }
  readonly value: unknown
}

/** Says what is wrong with parameters that are each right on their own. */
export const issue = (context: IssueSink, path: readonly PropertyKey[], message: string): void => {
  context.issues.push({ code: 'custom', input: context.value, path: [...path], message })
}
