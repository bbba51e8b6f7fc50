/** Writes the JSON Schemas of what `fairway check` and `fairway policy` print. `--check` fails when one is stale. */
import { policyJsonSchemas } from '@fairway/core/policy'
import { emit } from './generated.ts'

emit(new Map([...policyJsonSchemas()].map(([name, schema]) => [`schemas/${name}.json`, `${JSON.stringify(schema, undefined, 2)}\n`])))
