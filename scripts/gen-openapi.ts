/** docs/reference/openapi.json: the description of the HTTP API, from the very schemas that requests and answers are checked with. */
import { endpoints, openApiDocument } from '@fairway/server'
import { emit } from './generated.ts'

emit(new Map([['docs/reference/openapi.json', `${JSON.stringify(openApiDocument(endpoints), null, 2)}\n`]]))
