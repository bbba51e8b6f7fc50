/** Text that GitHub Actions prints as it stands: what would begin an expression is written as one that gives its own beginning. */
export const githubText = (text: string): string => text.toWellFormed().replaceAll('${{', "${{ '${{' }}")

/**
 * Text that Azure Pipelines prints as it stands. What would begin a template expression is kept by one; a macro, which cannot be escaped, and an
 * expression of the run time lose their bracket to a space.
 */
export const azureText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\$(?=[([])/g, '$ ')
    .replaceAll('${{', "${{ '${{' }}")
