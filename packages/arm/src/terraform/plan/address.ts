/**
 * The modules of an address: `module.a["x.y"].module.b[0]` gives `a`, `b`. Instance keys may hold dots, brackets and escaped quotes.
 * Source: https://developer.hashicorp.com/terraform/internals/json-format (module_address).
 */
export function moduleNames(module: string): readonly string[] {
  return withoutKeys(module)
    .split('.')
    .filter((part, index) => index % 2 === 1 && part !== '')
}

/** An address without the keys of `count` and `for_each`: `module.a.azurerm_subnet.main`. */
export function withoutKeys(address: string): string {
  let plain = ''
  for (let at = 0; at < address.length; at++) {
    if (address[at] === '[') at = endOfKey(address, at)
    else plain += address[at] ?? ''
  }
  return plain
}

/** Offset of the bracket that closes the key which opens at an offset. */
function endOfKey(address: string, open: number): number {
  let quoted = false
  for (let at = open + 1; at < address.length; at++) {
    if (quoted && address[at] === '\\') at++
    else if (address[at] === '"') quoted = !quoted
    else if (!quoted && address[at] === ']') return at
  }
  return address.length
}
