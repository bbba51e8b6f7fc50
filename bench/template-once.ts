/** Reads a template and expands it once, in a cold process; prints how long each took and what it came to. Argument: the template. */
import { readFileSync } from 'node:fs'
import { expandTemplate } from '@fairway/arm/template'

const text = readFileSync(process.argv[2] ?? '', 'utf8')
const started = performance.now()
const template = JSON.parse(text)
const parsed = performance.now()
const { resources, problems } = expandTemplate({
  template,
  parameters: { name: 'bench' },
  scope: { location: 'swedencentral' },
  now: '2026-11-21T00:00:00Z',
})
const expanded = performance.now()
console.log(JSON.stringify({ parse: parsed - started, expand: expanded - parsed, resources: resources.length, problems: problems.length }))
