/** Writes schemas/assessment.json: what `fairway assess -o json` prints. `--check` fails when it is stale. */
import { assessmentJsonSchema } from '@fairway/core/engine'
import { emit } from './generated.ts'

emit(new Map([['schemas/assessment.json', `${JSON.stringify(assessmentJsonSchema(), undefined, 2)}\n`]]))
