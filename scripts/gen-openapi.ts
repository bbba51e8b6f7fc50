/** docs/reference/openapi.json: the description of the HTTP API, from the very schemas that requests and answers are checked with. */
import { apiDocument } from '@fairway/server'
import { emit } from './generated.ts'

emit(new Map([['docs/reference/openapi.json', `${JSON.stringify(await apiDocument(), null, 2)}\n`]]))
