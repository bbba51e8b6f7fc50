/** `npm run bench [name...]`: measures and prints every figure; ends with 1 when one is over its limit. */
import { cpus } from 'node:os'
import { assess } from './assess.ts'
import { compliance } from './compliance.ts'
import { consolePaint } from './console.ts'
import { formatFigure, isWithin, type Figure } from './figure.ts'
import { landingZone } from './landing-zone.ts'
import { pipeline } from './pipeline.ts'
import { policy } from './policy.ts'
import { storeLists } from './store-lists.ts'
import { template } from './template.ts'

const suites: Readonly<Record<string, () => Promise<Figure[]>>> = {
  assess,
  compliance: () => compliance(),
  console: consolePaint,
  'landing-zone': landingZone,
  lists: storeLists,
  pipeline,
  policy,
  template,
}

const wanted = process.argv.slice(2)
for (const name of wanted.filter((one) => suites[one] === undefined)) {
  console.error(`there is no benchmark \`${name}\`: ${Object.keys(suites).join(', ')}`)
  process.exit(1)
}
console.log(`${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`)
for (const [name, suite] of Object.entries(suites)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  for (const figure of await suite()) {
    console.log(formatFigure(figure))
    if (!isWithin(figure)) process.exitCode = 1
  }
}
