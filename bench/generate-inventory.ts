/** `node bench/generate-inventory.ts --count N --out FILE`: an inventory of N resources in the mix of the example, the same every time. */
import { parseArgs } from 'node:util'
import { writeInventory } from './inventory.ts'

const { values } = parseArgs({ options: { count: { type: 'string', default: '100000' }, out: { type: 'string' } } })
const count = Number(values.count)
if (values.out === undefined || !Number.isSafeInteger(count) || count < 1) {
  console.error('usage: node bench/generate-inventory.ts --count N --out FILE')
  process.exitCode = 1
} else await writeInventory(count, values.out)
