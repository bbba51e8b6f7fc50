/** A key of `for_each`, or an index of `count`, as Terraform prints it: `["west europe"]`, `[0]`. */
function indexSuffix(key: unknown): string {
  if (typeof key === 'number') return `[${key}]`
  return typeof key === 'string' ? `[${quoted(key)}]` : ''
}

/** Terraform's own quoting of a string key: HCL escapes, and `${` and `%{` doubled so that they are no templates. */
function quoted(key: string): string {
  const escaped = key
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replaceAll('${', () => '$${')
    .replaceAll('%{', '%%{')
  return `"${escaped}"`
}

/** `module.a.azurerm_x.y["k"]`. */
export const addressOf = (module: string, type: string, name: string, index: unknown): string =>
  `${module === '' ? '' : `${module}.`}${type}.${name}${indexSuffix(index)}`
